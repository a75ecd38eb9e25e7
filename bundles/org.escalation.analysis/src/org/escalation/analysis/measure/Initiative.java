package org.escalation.analysis.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Measure 7, initiative of an actor: its share of all non-reactive upward moves in a window. In [0, 1].
 *
 * <p>A move is reactive if it falls inside the response window of a linkage, a response or a rule's guard. Over all
 * actors the shares sum to 1.
 *
 * <p>Source: this project's reading of the article's "strategic initiative".
 */
public final class Initiative {

    private Initiative() {
    }

    /**
     * One move in the window.
     *
     * @param <A> type of the actors, compared by equality
     * @param actor who moved
     * @param upward whether it raised the rung
     * @param reactive whether it answered somebody's move
     */
    public record Move<A>(A actor, boolean upward, boolean reactive) {

        private boolean initiates() {
            return upward && !reactive;
        }
    }

    /** The share of {@code actor}; empty if nobody made a non-reactive upward move. */
    public static <A> OptionalDouble of(A actor, List<Move<A>> moves) {
        long all = moves.stream().filter(Move::initiates).count();
        long own = moves.stream().filter(move -> move.initiates() && move.actor().equals(actor)).count();
        return all > 0 ? OptionalDouble.of((double) own / all) : OptionalDouble.empty();
    }
}
