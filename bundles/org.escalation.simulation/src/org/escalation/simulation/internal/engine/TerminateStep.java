package org.escalation.simulation.internal.engine;

import org.escalation.simulation.metric.TerminalOutcome;

/** Step 12: the turn has cost what it costs; whoever cannot bear more gives in; the last turn ends the run. */
final class TerminateStep {

    private final ReplicateState state;
    private final boolean costly;
    private final boolean endless;

    TerminateStep(ReplicateState state, boolean endless) {
        this.state = state;
        this.endless = endless;
        costly = state.index.scenario.actors().stream()
                .anyMatch(a -> a.costPerTurn() > 0 || a.costTolerance() < Double.POSITIVE_INFINITY)
                || state.index.scenario.packages().stream().anyMatch(p -> !p.opponents().isEmpty());
    }

    void run() {
        if (costly) {
            for (int actor = 0; actor < state.cost.length; actor++) {
                state.cost[actor] += state.costRate[actor];
                if (state.cost[actor] > state.index.actors[actor].costTolerance() && state.outcome == null) {
                    state.outcome = TerminalOutcome.CAPITULATION;
                }
            }
        }
        if (!endless && state.outcome == null && state.turn >= state.index.parameters.horizon()) {
            state.outcome = TerminalOutcome.HORIZON;
        }
    }
}
