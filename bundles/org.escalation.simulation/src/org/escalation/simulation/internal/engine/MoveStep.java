package org.escalation.simulation.internal.engine;

import org.escalation.simulation.scenario.ActionSpec;

/**
 * Step 6: the moves of the turn take effect, responses that are carried out first, then the choices in the order of the
 * actors; then crossings are found, in the order of the thresholds.
 *
 * <p>Where several moves of a turn pull one track, the highest rung wins: a conflict is as intense as its more intense
 * party makes it.
 */
final class MoveStep {

    private static final int NOBODY = CrossingLog.NONE;
    private static final int NOT_BOUND = -2;

    private final ReplicateState state;
    private final ScenarioIndex index;
    private double magnitude;
    private double visibility;

    MoveStep(ReplicateState state) {
        this.state = state;
        index = state.index;
    }

    void run() {
        for (int i = 0; i < state.forced.size(); i++) {
            make(state.forced.get(i), true);
        }
        state.forced.clear();
        for (int actor : index.deciders) {
            if (state.chosen[actor] >= 0) {
                make(state.chosen[actor], false);
            }
        }
        findCrossings();
    }

    private void make(int action, boolean response) {
        ActionSpec spec = index.actions[action];
        int actor = spec.actor();
        state.made.add(action);
        state.madeTurn[action] = state.turn;
        state.uses[action]++;
        state.markDirty(index.thresholdsOfAction[action]);
        state.cost[actor] += spec.cost();
        state.escape *= 1 - spec.hazard();
        state.tallies.escape[actor] *= 1 - spec.hazard();
        boolean upward = spec.toRung() < 0 || move(action, spec);
        state.tallies.moves[actor]++;
        if (upward && !response && state.turn - state.provokedTurn[actor] > index.parameters.responseWindow()) {
            state.tallies.initiativeMoves[actor]++;
        }
        if (!response) {
            state.gainPending[actor] = spec.benefit();
        }
        if (spec.startsPackage() >= 0) {
            state.startPackage(spec.startsPackage(), state.turn, 1);
        }
    }

    /** Moves a track; returns whether that is upward. */
    private boolean move(int action, ActionSpec spec) {
        int track = spec.track();
        int from = state.rung[track];
        int to = spec.toRung();
        boolean raisedBefore = state.raisedTurn[track] == state.turn;
        if (spec.fromRung() < 0 || raisedBefore) {
            to = Math.max(from, to);
        }
        if (to == from) {
            return false;
        }
        state.rung[track] = to;
        state.markDirty(index.thresholdsOfTrack[track]);
        if (to > from) {
            state.raisedTurn[track] = state.turn;
            state.raisedBy[track] = action;
            if (index.severity[track][to] - index.severity[track][from] >= index.parameters.breakJump()) {
                state.breakTurn[spec.actor()] = state.turn;
            }
        }
        return to > from;
    }

    private void findCrossings() {
        state.markDirty(index.restlessThresholds);
        long[] dirty = state.dirty;
        for (int word = 0; word < dirty.length; word++) {
            while (dirty[word] != 0) {
                int bit = Long.numberOfTrailingZeros(dirty[word]);
                dirty[word] &= ~(1L << bit);
                check(word * 64 + bit);
            }
        }
    }

    private void check(int t) {
        boolean now = state.inForce[t] && index.thresholds[t].condition().holds(state);
        boolean crossed = now && !state.holds[t];
        state.holds[t] = now;
        if (crossed) {
            int crosser = crosser(t);
            if (crosser != NOT_BOUND) {
                state.crossings.add(state.turn, t, crosser, magnitude, visibility);
                state.tallies.crossings[t]++;
                state.provokedTurn[index.thresholds[t].owner()] = state.turn;
                state.markDirty(index.thresholdsOfThreshold[t]);
            }
        }
    }

    /** Who crossed a line: the bound actor whose move or delivery its condition reads. */
    private int crosser(int t) {
        magnitude = 1;
        visibility = 1;
        int found = NOBODY;
        for (int action : index.reads[t].actionArray()) {
            if (state.madeTurn[action] == state.turn) {
                if (index.binds(t, index.actions[action].actor())) {
                    return by(action);
                }
                found = NOT_BOUND;
            }
        }
        for (int track : index.reads[t].trackArray()) {
            if (state.raisedTurn[track] == state.turn) {
                int action = state.raisedBy[track];
                if (index.binds(t, index.actions[action].actor())) {
                    return by(action);
                }
                found = NOT_BOUND;
            }
        }
        for (int p : index.reads[t].packageArray()) {
            int supplier = index.packages[p].supplier();
            if (state.deliveredTurn[p] == state.turn && supplier >= 0) {
                if (index.binds(t, supplier)) {
                    return supplier;
                }
                found = NOT_BOUND;
            }
        }
        return found;
    }

    private int by(int action) {
        magnitude = index.actions[action].size();
        visibility = index.actions[action].visibility();
        return index.actions[action].actor();
    }
}
