package org.escalation.simulation.internal.engine;

import java.util.Arrays;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ParameterSpec.MoveOrder;

/** The moves of this turn that those who choose later have seen. None where all choose at once. */
final class VisibleMoves {

    private final ReplicateState state;
    private final boolean sequential;
    private final int[] seenTurn;
    private int version;
    private final int[] raisedTurn;
    private final int[] raisedTo;

    VisibleMoves(ReplicateState state) {
        this.state = state;
        sequential = state.index.parameters.moveOrder() == MoveOrder.SEQUENTIAL_VISIBLE;
        seenTurn = new int[state.index.actions.length];
        raisedTurn = new int[state.index.tracks.length];
        raisedTo = new int[state.index.tracks.length];
    }

    void reset() {
        if (sequential) {
            Arrays.fill(seenTurn, 0);
            Arrays.fill(raisedTurn, 0);
        }
    }

    /** An actor has chosen a move; it is seen by all later actors or by none. */
    void chosen(int action, Draws draws) {
        ActionSpec spec = state.index.actions[action];
        if (sequential && draws.happens(spec.visibility(), Stream.OBSERVATION, state.index.draw.actor[spec.actor()],
                state.turn, DrawNumbers.MOVES)) {
            version++;
            seenTurn[action] = state.turn;
            if (spec.toRung() >= 0) {
                raisedTurn[spec.track()] = state.turn;
                raisedTo[spec.track()] = spec.toRung();
            }
        }
    }

    /** Whether actors choose one after the other. */
    boolean sequential() {
        return sequential;
    }

    /** Changes whenever a move has been seen. */
    int version() {
        return version;
    }

    boolean made(int action) {
        return sequential && seenTurn[action] == state.turn;
    }

    /** The rung a track was visibly raised to this turn; -1 if it was not. */
    int rung(int track) {
        return sequential && raisedTurn[track] == state.turn ? raisedTo[track] : -1;
    }
}
