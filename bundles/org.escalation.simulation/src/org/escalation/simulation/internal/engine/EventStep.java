package org.escalation.simulation.internal.engine;

import java.util.List;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.ChangeSpec;
import org.escalation.simulation.scenario.EventSpec;

/** Step 2: exogenous events. */
final class EventStep {

    private final ReplicateState state;
    private final EventSpec[] events;

    EventStep(ReplicateState state) {
        this.state = state;
        events = state.index.scenario.events().toArray(EventSpec[]::new);
    }

    void run(Draws draws) {
        for (int i = 0; i < events.length; i++) {
            EventSpec event = events[i];
            if (state.turn >= event.fromTurn() && (event.untilTurn() == 0 || state.turn <= event.untilTurn())
                    && !(event.once() && state.eventHappened[i]) && event.condition().holds(state)
                    && draws.happens(event.probability(), Stream.EXOGENOUS, state.index.draw.event[i], state.turn, 0)) {
                state.eventHappened[i] = true;
                state.escape *= 1 - event.hazard();
                apply(event.changes());
            }
        }
    }

    private void apply(List<ChangeSpec> changes) {
        for (int i = 0; i < changes.size(); i++) {
            ChangeSpec change = changes.get(i);
            int target = change.target();
            switch (change.kind()) {
                case RUNG -> {
                    state.rung[target] = (int) change.value();
                    state.markDirty(state.index.thresholdsOfTrack[target]);
                }
                case COST -> state.cost[target] = Math.max(0, state.cost[target] + change.value());
                case CAPABILITY -> state.capability[target] = Math.max(0, state.capability[target] + change.value());
                case IN_FORCE -> state.inForce[target] = change.value() != 0;
            }
        }
    }
}
