package org.escalation.exchange.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.graph.ElementGraph;
import org.escalation.exchange.graph.GraphMlProfile;
import org.escalation.exchange.graph.GraphMlWriter;
import org.escalation.model.EscalationModel;

/** Exports the elements of a model and their links as a graph. */
public final class GraphMlExporter implements Exporter {

    private final GraphMlProfile profile;

    /** @param profile what to write beside the attributes */
    public GraphMlExporter(GraphMlProfile profile) {
        this.profile = profile;
    }

    @Override
    public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        ElementGraph graph = ElementGraph.of(model);
        target.write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            GraphMlWriter.write(graph, profile, writer, cancelled);
            writer.flush();
        });
    }
}
