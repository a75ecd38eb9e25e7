package org.escalation.exchange.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.csv.CellText;
import org.escalation.exchange.csv.Cells;
import org.escalation.exchange.csv.ClassTables;
import org.escalation.exchange.xlsx.XlsxTableReader;
import org.escalation.exchange.xlsx.XlsxWriter;
import org.escalation.model.EscalationModel;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Presentation;

/** Exports a model as a workbook: one sheet a class, and one that explains the columns with their units. */
public final class XlsxExporter implements Exporter {

    private static final int UNIT = 3;

    @Override
    public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled) throws ExchangeException, IOException {
        ClassTables tables = new ClassTables(model);
        target.write(out -> {
            XlsxWriter book = new XlsxWriter(out);
            for (EClass type : tables.classes()) {
                sheet(book, tables, type, cancelled);
            }
            book.sheet(XlsxTableReader.EXPLANATIONS, List.of("class", "column", "label", "unit", "meaning"));
            for (EClass type : tables.classes()) {
                for (EStructuralFeature column : ClassTables.columns(type)) {
                    book.row(List.of(type.getName(), column.getName(), ModelTexts.label(column), Presentation.unit(column),
                            ModelTexts.documentation(column)));
                }
            }
            book.finish();
        });
    }

    private static void sheet(XlsxWriter book, ClassTables tables, EClass type, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        List<EStructuralFeature> columns = ClassTables.columns(type);
        List<String> header = new ArrayList<>(List.of("id", "container", "in"));
        columns.forEach(column -> header.add(column.getName()));
        book.sheet(type.getName(), header);
        for (EObject element : tables.elements(type)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("Export cancelled");
            }
            List<Object> row = new ArrayList<>(columns.size() + UNIT);
            EReference holder = element.eContainmentFeature();
            row.add(plain(Cells.id(element)));
            row.add(element.eContainer() == null ? null : plain(Cells.id(element.eContainer())));
            row.add(holder == null ? null : holder.getName());
            columns.forEach(column -> row.add(value(element, column)));
            book.row(row);
        }
    }

    /** Numbers, dates and truth values as such; anything else as its text, which needs no guard in a workbook. */
    private static Object value(EObject element, EStructuralFeature column) {
        Object value = column.isMany() ? null : element.eGet(column);
        return value instanceof Number || value instanceof Boolean || value instanceof LocalDate ? value
                : plain(Cells.values(element, column));
    }

    private static String plain(String guarded) {
        return CellText.unguarded(guarded);
    }
}
