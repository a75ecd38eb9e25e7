package org.escalation.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EClass;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.csv.ClassTables;
import org.escalation.exchange.csv.LongTable;
import org.escalation.model.EscalationModel;

/** Exports a model as one long table, or into a folder as one table a class. */
public final class CsvExporter implements Exporter {

    @Override
    public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        if (!target.isFolder()) {
            target.write(out -> text(out, writer -> LongTable.write(model, writer, cancelled)));
            return;
        }
        ClassTables tables = new ClassTables(model);
        for (EClass type : tables.classes()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("Export cancelled");
            }
            target.write(type.getName() + ".csv", out -> text(out, writer -> tables.write(type, writer)));
        }
        target.write("columns.csv", out -> text(out, tables::writeColumns));
    }

    @FunctionalInterface
    private interface Table {
        void writeTo(Writer writer) throws IOException;
    }

    private static void text(OutputStream out, Table table) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        table.writeTo(writer);
        writer.flush();
    }
}
