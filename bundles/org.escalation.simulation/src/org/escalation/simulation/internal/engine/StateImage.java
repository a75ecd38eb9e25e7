package org.escalation.simulation.internal.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A copy of everything in a state, at the opening of a turn, that can matter later. What is the same as in the image it
 * was reached from is shared with it.
 */
final class StateImage {

    private final int turn;
    private final int[] rung;
    private final int[] uses;
    private final int[] forced;
    private final int[] linkageSettled;
    private final boolean[] holds;
    private final boolean[] inForce;
    private final boolean[] eventHappened;
    private final long[] dirty;
    private final double[] enforced;
    private final double[] partial;
    private final double[] alpha;
    private final double[] beta;
    private final double[] cost;
    private final double[] capability;
    private final double[] costRate;
    private final double[] adaptation;
    private final double[] continuationBefore;
    private final double[] deliveredShare;
    private final double escape;
    private final PendingQueue queue;
    private final CrossingLog crossings;

    /**
     * @param state  the state, a turn just opened
     * @param origin image of the state it was reached from; null at the start
     * @param keepCrossings whether anyone counts crossings of turns before
     */
    StateImage(ReplicateState state, StateImage origin, boolean keepCrossings) {
        StateImage o = origin;
        turn = state.turn;
        rung = same(state.rung, o == null ? null : o.rung);
        uses = same(state.uses, o == null ? null : o.uses);
        forced = state.forced.toArray();
        linkageSettled = same(state.linkageSettled, o == null ? null : o.linkageSettled);
        holds = same(state.holds, o == null ? null : o.holds);
        inForce = same(state.inForce, o == null ? null : o.inForce);
        eventHappened = same(state.eventHappened, o == null ? null : o.eventHappened);
        dirty = state.dirty.clone();
        enforced = same(state.enforced, o == null ? null : o.enforced);
        partial = same(state.partial, o == null ? null : o.partial);
        alpha = same(state.beliefs.alpha, o == null ? null : o.alpha);
        beta = same(state.beliefs.beta, o == null ? null : o.beta);
        cost = same(state.cost, o == null ? null : o.cost);
        capability = same(state.capability, o == null ? null : o.capability);
        costRate = same(state.costRate, o == null ? null : o.costRate);
        continuationBefore = same(state.continuationBefore, o == null ? null : o.continuationBefore);
        adaptation = same(state.adaptation, o == null ? null : o.adaptation);
        deliveredShare = same(state.deliveredShare, o == null ? null : o.deliveredShare);
        escape = state.escape;
        queue = state.queue.isEmpty() ? null : new PendingQueue();
        if (queue != null) {
            queue.assign(state.queue);
        }
        crossings = keepCrossings && state.crossings.size() > 0 ? new CrossingLog(state.holds.length) : null;
        if (crossings != null) {
            crossings.assign(state.crossings);
        }
    }

    private static int[] same(int[] now, int[] before) {
        return Arrays.equals(now, before) ? before : now.clone();
    }

    private static boolean[] same(boolean[] now, boolean[] before) {
        return Arrays.equals(now, before) ? before : now.clone();
    }

    private static double[] same(double[] now, double[] before) {
        return Arrays.equals(now, before) ? before : now.clone();
    }

    /** Makes a state that was just reset the one of this image. */
    void restore(ReplicateState state) {
        state.turn = turn;
        copy(rung, state.rung);
        copy(uses, state.uses);
        for (int action : forced) {
            state.forced.add(action);
        }
        copy(linkageSettled, state.linkageSettled);
        copy(holds, state.holds);
        copy(inForce, state.inForce);
        copy(eventHappened, state.eventHappened);
        copy(dirty, state.dirty);
        copy(enforced, state.enforced);
        copy(partial, state.partial);
        copy(alpha, state.beliefs.alpha);
        copy(beta, state.beliefs.beta);
        copy(cost, state.cost);
        copy(capability, state.capability);
        copy(costRate, state.costRate);
        copy(adaptation, state.adaptation);
        copy(continuationBefore, state.continuationBefore);
        copy(deliveredShare, state.deliveredShare);
        state.escape = escape;
        state.queue.clear();
        if (queue != null) {
            state.queue.assign(queue);
        }
        if (crossings != null) {
            state.crossings.assign(crossings);
        }
    }

    Object belief(int belief) {
        return List.of(alpha[belief], beta[belief]);
    }

    Object cost(int actor) {
        return cost[actor];
    }

    Object burden(int actor) {
        return List.of(costRate[actor], adaptation[actor]);
    }

    Object rung(int track) {
        return rung[track];
    }

    Object underWay() {
        StateKey key = new StateKey();
        if (queue != null) {
            queue.writeTo(key, turn);
        }
        return key;
    }

    Object history() {
        return crossings == null ? List.of() : crossings.history(turn);
    }

    private static void copy(Object from, Object to) {
        System.arraycopy(from, 0, to, 0, java.lang.reflect.Array.getLength(from));
    }
}
