package org.escalation.simulation.internal.engine;

import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.OffRampSpec;
import org.escalation.simulation.scenario.SettlementSpec;

/**
 * Step 11: open off-ramps, in order. Each named actor compares settlement + phi face with its value of going on
 * (DOMAIN A.2 no. 10) and accepts as its rule accepts advantages; the first ramp all accept ends the run.
 */
final class OffRampStep {

    private final ReplicateState state;
    private final OffRampSpec[] ramps;

    OffRampStep(ReplicateState state) {
        this.state = state;
        ramps = state.index.scenario.offRamps().toArray(OffRampSpec[]::new);
    }

    void run(Draws draws) {
        for (int i = 0; i < ramps.length && state.outcome == null; i++) {
            OffRampSpec ramp = ramps[i];
            if (state.turn >= ramp.fromTurn() && (ramp.untilTurn() == 0 || state.turn <= ramp.untilTurn())
                    && ramp.precondition().holds(state) && accepted(i, ramp, draws)) {
                state.outcome = TerminalOutcome.SETTLEMENT;
                state.fromStrength = ramp.strength().holds(state);
            }
        }
    }

    private boolean accepted(int index, OffRampSpec ramp, Draws draws) {
        for (int i = 0; i < ramp.settlements().size(); i++) {
            SettlementSpec offer = ramp.settlements().get(i);
            ActorSpec actor = state.index.actors[offer.actor()];
            double advantage = offer.value() + actor.faceWeight() * offer.facePreservation()
                    - state.continuationValue(offer.actor());
            double chance = actor.rule() == null ? advantage >= 0 ? 1 : 0
                    : actor.rule().acceptance(advantage, actor.lambda());
            if (!draws.happens(chance, Stream.SETTLEMENT, state.index.draw.offRamp[index], state.turn,
                    state.index.draw.actor[offer.actor()])) {
                return false;
            }
        }
        return true;
    }
}
