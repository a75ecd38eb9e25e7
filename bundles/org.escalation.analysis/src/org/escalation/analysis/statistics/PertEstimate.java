package org.escalation.analysis.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A quantity elicited as low, most likely and high, read as a PERT distribution: a Beta distribution on
 * [low, high] with {@code alpha = 1 + 4 (mode - low)/(high - low)} and {@code beta = 1 + 4 (high - mode)/(high - low)}.
 *
 * <p>Source: D. G. Malcolm and others, Operations Research 7 (1959), 646-669, in its usual four-weight form.
 *
 * @param low smallest value held possible
 * @param mode most likely value, from low to high
 * @param high largest value held possible
 */
public record PertEstimate(double low, double mode, double high) {

    private static final double MODE_WEIGHT = 4;

    /** @throws OutOfRangeException if a value is not finite or the three are out of order */
    public PertEstimate {
        Range.finite("lowest value", low);
        Range.atLeast("most likely value", mode, "the lowest", low);
        Range.atLeast("highest value", high, "the most likely", mode);
    }

    /** {@code (low + 4 mode + high) / 6}, in the unit of the quantity. */
    public double mean() {
        return (low + MODE_WEIGHT * mode + high) / (MODE_WEIGHT + 2);
    }

    /** {@code sqrt((mean - low)(high - mean) / 7)}, in the unit of the quantity; 0 for a certain value. */
    public double standardDeviation() {
        return Math.sqrt((mean() - low) * (high - mean()) / (MODE_WEIGHT + 3));
    }

    /** The value below which the quantity falls with probability {@code share} in [0, 1]. */
    public double quantile(double share) {
        Range.probability("share", share);
        if (high == low) {
            return low;
        }
        double width = high - low;
        double alpha = 1 + MODE_WEIGHT * (mode - low) / width;
        double beta = 1 + MODE_WEIGHT * (high - mode) / width;
        return low + width * BetaDistribution.of(alpha, beta).inverseCumulativeProbability(share);
    }
}
