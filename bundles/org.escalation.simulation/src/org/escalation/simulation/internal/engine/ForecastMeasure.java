package org.escalation.simulation.internal.engine;

/**
 * Keeps the highest severity that each holder of a perception foresees for the position of the other, before the choices
 * of a turn. Made only if a metric asks for it.
 */
final class ForecastMeasure {

    private final ReplicateState state;
    private final Foresight foresight;

    ForecastMeasure(ReplicateState state, Foresight foresight) {
        this.state = state;
        this.foresight = foresight;
    }

    void run() {
        for (int p = 0; p < state.index.perceptions.length; p++) {
            if (state.index.ascribedRule[p] != null) {
                double foreseen = foresight.severity(p);
                double highest = state.tallies.foreseen[p];
                state.tallies.foreseen[p] = Double.isNaN(highest) ? foreseen : Math.max(highest, foreseen);
            }
        }
    }
}
