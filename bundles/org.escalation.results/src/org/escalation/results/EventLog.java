package org.escalation.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.escalation.simulation.replay.Choice;
import org.escalation.simulation.replay.CrossedLine;
import org.escalation.simulation.replay.Delivery;
import org.escalation.simulation.replay.Option;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;

/**
 * Writes down what happened in some replicates of a run, by playing them again: the table {@code events(variant, replicate,
 * turn, kind, element, actor, value)}. Kinds are {@code event}, {@code signal}, {@code delivery} (value: share of the package),
 * {@code choice} (value: chance it had), {@code move}, {@code crossing} (value: share of the response it met),
 * {@code linkage_triggered}, {@code linkage_fired} and {@code end}.
 */
public final class EventLog {

    /** The file in a run's folder. */
    static final String FILE = "events.csv";

    private final CompiledScenario scenario;
    private final String variant;
    private final CsvRows rows;

    private EventLog(CompiledScenario scenario, String variant, CsvRows rows) {
        this.scenario = scenario;
        this.variant = variant;
        this.rows = rows;
    }

    /**
     * Writes the events of the first replicates of each setting; replaces what was there in one step.
     *
     * @param folder    folder of the run
     * @param variants  ids of the settings
     * @param scenarios the settings, compiled
     * @param seed      seed of the run
     * @param count     replicates of each setting
     * @param goOn      asked again and again; false ends it, and nothing is written
     * @throws ResultsException if the file cannot be written or a decision rule fails
     */
    public static void write(Path folder, List<String> variants, List<CompiledScenario> scenarios, long seed, int count, BooleanSupplier goOn) {
        Path temporary = folder.resolve(FILE + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(temporary)) {
                CsvRows rows = new CsvRows(out);
                rows.columns(List.of("variant", "replicate", "turn", "kind", "element", "actor", "value"), List.of());
                for (int s = 0; s < variants.size(); s++) {
                    EventLog log = new EventLog(scenarios.get(s), variants.get(s), rows);
                    for (int r = 0; r < count; r++) {
                        if (!goOn.getAsBoolean()) {
                            Files.delete(temporary);
                            return;
                        }
                        log.write(Replay.of(scenarios.get(s), seed, r));
                    }
                }
            }
            Files.move(temporary, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | IllegalStateException e) {
            throw new ResultsException("The events of " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(Replay replay) throws IOException {
        for (ReplayTurn turn : replay.turns()) {
            Row row = (kind, element, actor, value) -> rows.row(java.util.Arrays.asList(variant, replay.replicate(), turn.turn(), kind,
                    element == null ? null : element.id(), actor < 0 ? null : scenario.actors().get(actor).element().id(), value));
            write(turn, row);
        }
    }

    private interface Row {

        void add(String kind, Element element, int actor, Object value) throws IOException;
    }

    private void write(ReplayTurn turn, Row row) throws IOException {
        for (int event : turn.events()) {
            row.add("event", scenario.events().get(event).element(), -1, null);
        }
        for (int signal : turn.signals()) {
            row.add("signal", scenario.signals().get(signal).element(), -1, null);
        }
        for (Delivery each : turn.deliveries()) {
            row.add("delivery", scenario.packages().get(each.capabilityPackage()).element(), scenario.packages().get(each.capabilityPackage()).recipient(),
                    each.share());
        }
        for (Choice choice : turn.choices()) {
            Option chosen = choice.options().get(choice.chosen());
            row.add("choice", chosen.action() < 0 ? null : scenario.actions().get(chosen.action()).element(), choice.actor(), chosen.probability());
        }
        for (int move : turn.moves()) {
            row.add("move", scenario.actions().get(move).element(), scenario.actions().get(move).actor(), null);
        }
        for (CrossedLine each : turn.crossings()) {
            row.add("crossing", scenario.thresholds().get(each.threshold()).element(), each.crosser(), each.answer());
        }
        for (int linkage : turn.triggered()) {
            row.add("linkage_triggered", scenario.linkages().get(linkage).element(), -1, null);
        }
        for (int linkage : turn.fired()) {
            row.add("linkage_fired", scenario.linkages().get(linkage).element(), -1, null);
        }
        if (turn.outcome() != null) {
            row.add("end", Element.of(turn.outcome().name().toLowerCase(Locale.ROOT)), -1, null);
        }
    }
}
