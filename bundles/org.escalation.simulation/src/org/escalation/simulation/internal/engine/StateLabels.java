package org.escalation.simulation.internal.engine;

import java.util.StringJoiner;

/** Says in words how a state differs from the start: positions, lines that are crossed or lifted, what is under way. */
final class StateLabels {

    private final ScenarioIndex index;

    StateLabels(ScenarioIndex index) {
        this.index = index;
    }

    String label(ReplicateState state) {
        StringJoiner label = new StringJoiner("; ");
        for (int track = 0; track < state.rung.length; track++) {
            if (state.rung[track] != index.tracks[track].initialRung()) {
                label.add(index.tracks[track].element().name() + " at "
                        + index.tracks[track].rungs().get(state.rung[track]).element().name());
            }
        }
        for (int t = 0; t < state.holds.length; t++) {
            if (state.inForce[t] != index.thresholds[t].inForce()) {
                label.add(index.thresholds[t].element().name() + (state.inForce[t] ? " in force" : " lifted"));
            }
            if (state.holds[t] && state.inForce[t]) {
                label.add("beyond " + index.thresholds[t].element().name());
            }
        }
        for (int action = 0; action < state.uses.length; action++) {
            if (index.actions[action].maxUses() > 0 && state.uses[action] > 0) {
                label.add(index.actions[action].element().name() + " used " + state.uses[action] + " times");
            }
        }
        for (int i = 0; i < state.forced.size(); i++) {
            label.add(index.actions[state.forced.get(i)].element().name() + " to come in answer");
        }
        if (!state.queue.isEmpty()) {
            label.add(state.queue.size() + " deliveries or responses under way");
        }
        return label.length() == 0 ? "as at the start" : label.toString();
    }
}
