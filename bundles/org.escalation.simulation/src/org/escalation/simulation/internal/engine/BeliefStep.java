package org.escalation.simulation.internal.engine;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.ThresholdSpec;

/**
 * Step 10: everyone learns from what came of each crossing. Beliefs about all thresholds of the owner are renewed, with
 * full weight in the domain of the crossed one and with the pooling weight elsewhere, times the visibility of the move.
 */
final class BeliefStep {

    private final ReplicateState state;
    private final ScenarioIndex index;

    BeliefStep(ReplicateState state) {
        this.state = state;
        index = state.index;
    }

    void run(Draws draws) {
        CrossingLog log = state.crossings;
        for (int i = log.firstOfTurn(); i < log.size(); i++) {
            learn(log.threshold[i], log.outcome[i], log.visibility[i], draws);
        }
    }

    private void learn(int crossed, double outcome, double visibility, Draws draws) {
        ThresholdSpec threshold = index.thresholds[crossed];
        int observer = -1;
        double z = outcome;
        for (int belief : index.beliefsOfOwner[threshold.owner()]) {
            int holder = index.beliefs[belief].holder();
            if (holder != observer) {
                observer = holder;
                z = seen(holder, crossed, outcome, draws);
            }
            int about = index.beliefs[belief].threshold();
            boolean sameDomain = index.thresholds[about].domain() == threshold.domain();
            state.beliefs.renew(belief, visibility * (sameDomain ? 1 : index.parameters.pooling()), z);
        }
    }

    /** What a holder takes the outcome for. The draw depends on holder and line only: one event, one impression. */
    private double seen(int holder, int crossed, double outcome, Draws draws) {
        double noise = index.actors[holder].outcomeNoise();
        boolean mistaken = noise > 0 && draws.happens(noise, Stream.OBSERVATION, index.draw.actor[holder],
                state.turn, DrawNumbers.OUTCOMES + index.draw.threshold[crossed]);
        return mistaken ? 1 - outcome : outcome;
    }
}
