package org.escalation.exchange.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.exchange.efg.CrossingGame;
import org.escalation.exchange.efg.EfgWriter;
import org.escalation.exchange.efg.ExtensiveGame;
import org.escalation.model.EscalationModel;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.scenario.InvalidScenarioException;

/** Exports a small game that is cut from the first scenario of a model, for Gambit. */
public final class EfgExporter implements Exporter {

    @Override
    public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled) throws ExchangeException, IOException {
        if (model.getScenarios().isEmpty()) {
            throw new ExchangeException("The model has no scenario; add one with its participants and their actions");
        }
        ExtensiveGame game;
        try {
            game = CrossingGame.of(SimulationRegistry.installed().compiler().compile(model, model.getScenarios().getFirst(), null).orThrow());
        } catch (InvalidScenarioException e) {
            throw new ExchangeException("Scenario “" + ElementTitles.of(model.getScenarios().getFirst()) + "” cannot be written for Gambit: "
                    + e.getMessage(), e);
        }
        target.write(out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            EfgWriter.write(game, text);
            text.flush();
        });
    }
}
