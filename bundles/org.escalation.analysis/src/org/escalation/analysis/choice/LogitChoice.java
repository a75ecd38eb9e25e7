package org.escalation.analysis.choice;

import org.escalation.analysis.statistics.Range;

/**
 * The logit choice rule, {@code P(m)} proportional to {@code exp(lambda U(m))}.
 *
 * <p>Source: R. D. Luce; R. McKelvey and T. Palfrey, Games and Economic Behavior 10 (1995), 6-38.
 *
 * @param precision lambda, per unit of utility, 0 or more: 0 chooses blindly, large values choose the best
 */
public record LogitChoice(double precision) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if the precision is below 0 */
    public LogitChoice {
        Range.nonNegative("precision of choice", precision);
    }

    /** Probability of each option, in the order of the utilities; they sum to 1. At least one utility is needed. */
    public double[] probabilities(double... utilities) {
        Range.atLeast("number of options", utilities.length, "one", 1);
        double best = Double.NEGATIVE_INFINITY;
        for (double utility : utilities) {
            best = Math.max(best, Range.finite("utility", utility));
        }
        double[] weights = new double[utilities.length];
        double sum = 0;
        for (int option = 0; option < utilities.length; option++) {
            // Relative to the best option the exponent is never positive, so it cannot overflow.
            weights[option] = Math.exp(precision * (utilities[option] - best));
            sum += weights[option];
        }
        for (int option = 0; option < weights.length; option++) {
            weights[option] /= sum;
        }
        return weights;
    }

    /** Probability of the first of two options. */
    public double probabilityOfFirst(double first, double second) {
        return probabilities(first, second)[0];
    }
}
