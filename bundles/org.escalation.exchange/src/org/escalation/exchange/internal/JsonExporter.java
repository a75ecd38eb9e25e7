package org.escalation.exchange.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.json.JsonModelWriter;
import org.escalation.model.EscalationModel;

/** Exports a model as one JSON file. */
public final class JsonExporter implements Exporter {

    @Override
    public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        target.write(out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new JsonModelWriter(text, cancelled).write(model);
            text.write('\n');
            text.flush();
        });
    }
}
