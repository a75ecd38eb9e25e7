package org.escalation.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.prism.PrismChain;
import org.escalation.exchange.prism.PrismWriter;
import org.escalation.model.EscalationModel;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.exact.ExactSettings;
import org.escalation.simulation.exact.ExactSolver;
import org.escalation.simulation.exact.NotSolvableException;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.InvalidScenarioException;

/**
 * Exports the first scenario of a model for PRISM: into a folder as model and properties, or as one model whose
 * properties stand in comments. Beliefs are held at their start, as the model's comment says.
 */
public final class PrismExporter implements Exporter {

    @Override
    public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        PrismChain chain = chain(model);
        if (target.isFolder()) {
            target.write("model.prism", out -> text(out, writer -> PrismWriter.model(chain, writer, cancelled)));
            target.write("properties.props", out -> text(out, writer -> PrismWriter.properties(chain, writer)));
            return;
        }
        target.write(out -> text(out, writer -> {
            PrismWriter.model(chain, writer, cancelled);
            StringWriter properties = new StringWriter();
            PrismWriter.properties(chain, properties);
            writer.write("\n// Properties:\n" + properties.toString().indent(0).replaceAll("(?m)^(?=.)", "// "));
        }));
    }

    private static PrismChain chain(EscalationModel model) throws ExchangeException {
        if (model.getScenarios().isEmpty()) {
            throw new ExchangeException("The model has no scenario; add one with its participants and their actions");
        }
        try {
            CompiledScenario scenario = SimulationRegistry.installed().compiler()
                    .compile(model, model.getScenarios().getFirst(), null).orThrow();
            return PrismChain.of(ExactSolver.solve(scenario, new ExactSettings(true, ExactSettings.MAX_STATES, null)));
        } catch (InvalidScenarioException | NotSolvableException e) {
            throw new ExchangeException("Scenario “" + ElementTitles.of(model.getScenarios().getFirst())
                    + "” cannot be written for PRISM: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private static void text(OutputStream out, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.writeTo(writer);
        writer.flush();
    }
}
