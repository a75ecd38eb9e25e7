package org.escalation.simulation.game;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A contest of cost tolerance: one side begins at a rung, the other answers there, and both bear costs as long as it
 * lasts, until one has borne all it tolerates and gives in. The side that begins chooses the lowest rung at which the other
 * gives in first and the prize is worth it.
 *
 * <p>Source: this project's own reduction of the idea in L. Carlson, Journal of Conflict Resolution 39 (1995), that the
 * side which tolerates less must begin higher; not his model.
 */
public final class CostToleranceContest {

    private final double[] harm;
    private final double[] cost;
    private final double prize;

    /**
     * @param harm  what each rung costs the other side a turn, above 0, from the lowest rung up
     * @param cost  what it costs the side that began, above 0
     * @param prize what winning is worth to the side that begins, in the same unit, at least 0
     * @throws IllegalArgumentException if there is no rung, or a number is out of range
     */
    public CostToleranceContest(double[] harm, double[] cost, double prize) {
        if (harm.length == 0 || harm.length != cost.length || !(prize >= 0)
                || !Arrays.stream(harm).allMatch(h -> h > 0 && h < Double.POSITIVE_INFINITY)
                || !Arrays.stream(cost).allMatch(c -> c > 0 && c < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("harm " + Arrays.toString(harm) + ", cost " + Arrays.toString(cost) + ", prize " + prize);
        }
        this.harm = harm.clone();
        this.cost = cost.clone();
        this.prize = prize;
    }

    /**
     * The rung at which a side begins.
     *
     * @param tolerance what it can bear
     * @param other     what the other side can bear
     * @return index of the rung; empty if the side does better not to contest
     */
    public OptionalInt firstMove(double tolerance, double other) {
        for (int rung = 0; rung < harm.length; rung++) {
            // what it has borne itself when the other has borne all it tolerates
            double borne = other / harm[rung] * cost[rung];
            if (borne <= tolerance && borne <= prize) {
                return OptionalInt.of(rung);
            }
        }
        return OptionalInt.empty();
    }
}
