package org.escalation.simulation.internal.engine;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.DelaySpec;
import org.escalation.simulation.scenario.ResponseSpec;

/**
 * Step 8: owners answer the crossings of the turn, in full, in part or not at all. The answer is known at once, its
 * effects may be delayed. A move keeps its gain as far as nobody answers it.
 *
 * <p>In the turn of an expectation break of the crosser, a rise in severity of at least the jump of the scenario, loss
 * and hazard of the response are sharper by the break multiplier: the article's warning that a departure from gradual
 * escalation may provoke what gradualism was to avoid.
 */
final class ResponseStep {

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final double[] chances = new double[3];

    ResponseStep(ReplicateState state) {
        this.state = state;
        index = state.index;
    }

    void run(Draws draws) {
        CrossingLog log = state.crossings;
        for (int i = log.firstOfTurn(); i < log.size(); i++) {
            answer(i, draws);
        }
        for (int actor : index.deciders) {
            if (state.chosen[actor] >= 0) {
                state.tallies.gain[actor] += state.gainPending[actor];
            }
        }
    }

    private void answer(int crossing, Draws draws) {
        CrossingLog log = state.crossings;
        int t = log.threshold[crossing];
        int crosser = log.crosser[crossing];
        ResponseSpec response = index.thresholds[t].response();
        chances[0] = state.enforced[t];
        chances[1] = state.partial[t];
        chances[2] = 1 - chances[0] - chances[1];
        int answer = chances[2] >= 1 ? 2 : draws.pick(chances, 3, Stream.ENFORCEMENT, index.draw.threshold[t], state.turn, 0);
        if (answer == 2) {
            return;
        }
        double share = answer == 0 ? 1 : response.partialWeight();
        log.outcome[crossing] = share;
        state.tallies.answered[t]++;
        if (answer == 0) {
            state.tallies.enforced[t]++;
        }
        if (crosser >= 0) {
            state.gainPending[crosser] *= 1 - share;
        }
        double factor = crosser >= 0 && state.breakTurn[crosser] == state.turn
                ? index.parameters.breakMultiplier() : 1;
        DelaySpec delay = response.delay();
        int turns = delay.shortest()
                + draws.pick(delay.chances(), delay.count(), Stream.DELAY, index.draw.threshold[t], state.turn, 0);
        if (turns == 0) {
            carryOut(t, crosser, share, factor);
        } else {
            state.queue.response(state.turn + turns, t, crosser, share, factor);
        }
    }

    /** The effects of a response. Its actions become moves at the next occasion, if it is carried out in full. */
    void carryOut(int threshold, int crosser, double share, double factor) {
        ResponseSpec response = index.thresholds[threshold].response();
        int target = response.target() >= 0 ? response.target() : crosser;
        if (target >= 0) {
            state.cost[target] += response.loss() * share * factor;
        }
        state.cost[index.thresholds[threshold].owner()] += response.ownerCost() * share;
        if (response.hazard() > 0) {
            state.escapeNext *= StrictMath.pow(1 - response.hazard(), share * factor);
        }
        if (share >= 1) {
            for (int i = 0; i < response.actions().size(); i++) {
                state.forced.add(response.actions().get(i));
            }
        }
    }
}
