package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.Range;

/**
 * Measure 5, resolve and cost tolerance.
 *
 * <p><b>Critical risk</b> {@code R = (W - S) / (W - D)}: the largest probability of disaster at which an actor still
 * prefers to stand, with W the value of prevailing, S of submitting and D of disaster. In [0, 1].
 *
 * <p><b>Cost tolerance</b> {@code K = stake · tolerance / cost per turn}, in turns.
 *
 * <p>Source: the critical-risk model of crisis bargaining (D. Ellsberg; G. Snyder and P. Diesing) and R. Powell's
 * use of it as resolve.
 */
public final class Resolve {

    private Resolve() {
    }

    /**
     * The critical risk.
     *
     * @param prevail W, above D
     * @param submit S, from D to W
     * @param disaster D
     */
    public static double criticalRisk(double prevail, double submit, double disaster) {
        Range.finite("value of disaster", disaster);
        Range.above("value of prevailing", prevail, "that of disaster", disaster);
        Range.atLeast("value of submitting", submit, "that of disaster", disaster);
        Range.atLeast("value of prevailing", prevail, "that of submitting", submit);
        return (prevail - submit) / (prevail - disaster);
    }

    /**
     * The largest number of turns whose compound hazard {@code 1 - (1 - h)^n} does not exceed the critical risk.
     *
     * @param criticalRisk R in [0, 1]
     * @param hazardPerTurn h in [0, 1]
     * @return turns, 0 or more; {@link Integer#MAX_VALUE} if the risk is never exceeded
     */
    public static int tolerableTurns(double criticalRisk, double hazardPerTurn) {
        Range.probability("critical risk", criticalRisk);
        Range.probability("hazard a turn", hazardPerTurn);
        if (hazardPerTurn == 0 || criticalRisk == 1) {
            return Integer.MAX_VALUE;
        }
        if (hazardPerTurn == 1) {
            return 0;
        }
        double turns = Math.log1p(-criticalRisk) / Math.log1p(-hazardPerTurn);
        // A ratio of logarithms may land a hair below the whole number that it means.
        return (int) Math.min(Integer.MAX_VALUE, Math.floor(turns * (1 + 1e-12)));
    }

    /**
     * The cost tolerance, in turns.
     *
     * @param stake value of the stake, 0-100
     * @param tolerance share of it the actor is ready to spend, 0 or more (above 1: ready to overpay)
     * @param costPerTurn in the stake's units, above 0
     */
    public static double costTolerance(double stake, double tolerance, double costPerTurn) {
        Range.nonNegative("stake value", stake);
        Range.nonNegative("cost tolerance", tolerance);
        return stake * tolerance / Range.positive("cost a turn", costPerTurn);
    }
}
