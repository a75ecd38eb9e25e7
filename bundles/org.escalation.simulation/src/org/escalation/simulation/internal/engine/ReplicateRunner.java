package org.escalation.simulation.internal.engine;

import java.util.List;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.Metric.Need;
import org.escalation.simulation.metric.Metric.Probe;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.CounterDraws;

/** Runs one replicate after the other on one thread. */
public final class ReplicateRunner {

    private final ReplicateState state;
    private final TurnEngine engine;
    private final CounterDraws draws;
    private final Probe[] probes;
    private final Probe[] turnProbes;
    private final TurnRows rows;

    /**
     * @param scenario the scenario
     * @param metrics  what is read off
     * @param seed     seed of the run
     * @param rows     takes values by turn; null if they are not wanted
     */
    public ReplicateRunner(PreparedScenario scenario, List<Metric> metrics, long seed, TurnRows rows) {
        state = new ReplicateState(scenario.index());
        engine = new TurnEngine(state,
                new EngineMode(needed(metrics, Need.FEAR), needed(metrics, Need.FORECASTS), true, false));
        draws = new CounterDraws(seed);
        probes = metrics.stream().map(Metric::probe).toArray(Probe[]::new);
        turnProbes = java.util.stream.IntStream.range(0, probes.length)
                .filter(i -> metrics.get(i).everyTurn()).mapToObj(i -> probes[i]).toArray(Probe[]::new);
        this.rows = rows;
    }

    private static boolean needed(List<Metric> metrics, Need need) {
        return metrics.stream().anyMatch(m -> m.needs().contains(need));
    }

    /**
     * Runs a replicate.
     *
     * @param replicate index of the replicate
     * @param values    receives the value of each metric
     * @return how it ended
     * @throws ReplicateFailedException if a rule or metric failed
     */
    public TerminalOutcome run(int replicate, double[] values) throws ReplicateFailedException {
        try {
            draws.replicate(replicate);
            engine.start();
            for (Probe probe : probes) {
                probe.start(state);
            }
            TerminalOutcome outcome = null;
            while (outcome == null) {
                outcome = engine.turn(draws);
                for (Probe probe : turnProbes) {
                    probe.turn(state);
                }
                if (rows != null) {
                    reportTurn(replicate);
                }
            }
            for (int i = 0; i < probes.length; i++) {
                values[i] = probes[i].end(state);
            }
            return outcome;
        } catch (RuntimeException e) {
            throw new ReplicateFailedException(replicate, state.turn, e);
        }
    }

    private void reportTurn(int replicate) {
        for (int i = 0; i < probes.length; i++) {
            double value = probes[i].now(state);
            if (!Double.isNaN(value)) {
                rows.row(replicate, state.turn, i, value);
            }
        }
    }

    /**
     * The turn being played, for a watch on rules that do not return. May be read by another thread.
     *
     * @return the turn
     */
    public int turn() {
        return state.turn;
    }
}
