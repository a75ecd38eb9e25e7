package org.escalation.simulation.internal.engine;

import org.escalation.simulation.condition.ConditionState;

/**
 * The state in the eyes of one actor, with one move it thinks of making on top: positions as seen, moves of the turn
 * only as far as they were made visibly before.
 */
final class PerceivedState implements ConditionState {

    private final ReplicateState state;
    private final ObserveStep sight;
    private final VisibleMoves visible;
    private int actor;
    private int imaginedAction = -1;
    private int imaginedTrack = -1;
    private int imaginedRung;

    PerceivedState(ReplicateState state, ObserveStep sight, VisibleMoves visible) {
        this.state = state;
        this.sight = sight;
        this.visible = visible;
    }

    /** Looks through the eyes of an actor, at nothing but what is. */
    void through(int viewer) {
        actor = viewer;
        imagine(-1, -1, 0);
    }

    /** Adds a move: the action, and the track and rung it leads to, or -1. */
    void imagine(int action, int track, int rung) {
        imaginedAction = action;
        imaginedTrack = track;
        imaginedRung = rung;
    }

    @Override
    public int turn() {
        return state.turn;
    }

    @Override
    public int rung(int track) {
        if (track == imaginedTrack) {
            return imaginedRung;
        }
        return seen(track);
    }

    @Override
    public boolean madeThisTurn(int action) {
        return action == imaginedAction || visible.made(action);
    }

    @Override
    public int crossings(int threshold, int crosser, int window, double minimumMagnitude) {
        return state.crossings(threshold, crosser, window, minimumMagnitude);
    }

    @Override
    public double deliveredShare(int capabilityPackage) {
        return state.deliveredShare(capabilityPackage);
    }

    @Override
    public double cost(int of) {
        return state.cost(of);
    }

    @Override
    public double capability(int of) {
        return state.capability(of);
    }

    @Override
    public double credibility(int holder, int threshold) {
        return state.credibility(holder, threshold);
    }

    @Override
    public double continuationValue(int of) {
        return state.continuationValue(of);
    }

    @Override
    public double continuationValueBefore(int of) {
        return state.continuationValueBefore(of);
    }

    /** The rung of a track as the actor sees it, without the move it thinks of making. */
    int seen(int track) {
        return Math.max(visible.rung(track), sight.seen(actor, track));
    }
}
