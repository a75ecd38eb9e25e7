package org.escalation.simulation.internal.engine;

import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;

/**
 * Step 7: one draw at h = 1 - prod(1-h_i) over the moves made, the responses carried out since the last draw, the
 * events of the turn and the most dangerous occupied rung. A disaster ends the run before anyone can answer.
 */
final class HazardStep {

    private final ReplicateState state;

    HazardStep(ReplicateState state) {
        this.state = state;
    }

    void run(Draws draws) {
        double h = 1 - state.escape * (1 - state.rungHazard());
        if (draws.happens(h, Stream.HAZARD, 0, state.turn, 0)) {
            state.outcome = TerminalOutcome.DISASTER;
        }
    }
}
