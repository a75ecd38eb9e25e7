package org.escalation.simulation.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimated number with its interval.
 *
 * @param value estimate; NaN without observations
 * @param low   lower end of the interval; NaN where there is none
 * @param high  upper end of the interval; NaN where there is none
 * @param n     observations it rests on
 */
public record Estimate(double value, double low, double high, long n) {

    /** Coverage of all intervals. */
    public static final double COVERAGE = 0.95;

    /** An estimate of nothing. */
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);

    /**
     * The mean with its 95 % interval by Student's t distribution. Undefined values are left out.
     *
     * @param values observations; NaN means undefined
     * @return the mean; without an interval below two values
     */
    public static Estimate mean(double[] values) {
        double sum = 0;
        long n = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                n++;
            }
        }
        if (n == 0) {
            return NONE;
        }
        double mean = sum / n;
        double squares = 0;
        for (double value : values) {
            squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
        }
        return around(mean, Math.sqrt(squares / (n - 1)), n);
    }

    /**
     * A mean with its 95 % interval by Student's t distribution.
     *
     * @param mean      the mean
     * @param deviation standard deviation of an observation, with n-1
     * @param n         number of observations
     * @return the estimate; without an interval below two observations
     */
    public static Estimate around(double mean, double deviation, long n) {
        if (n < 2) {
            return new Estimate(mean, Double.NaN, Double.NaN, n);
        }
        double half = TDistribution.of(n - 1).inverseSurvivalProbability((1 - COVERAGE) / 2) * deviation / Math.sqrt(n);
        return new Estimate(mean, mean - half, mean + half, n);
    }

    /**
     * The half-width of the interval.
     *
     * @return half of its length; NaN where there is none
     */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /**
     * Whether the interval leaves no doubt about the sign.
     *
     * @return true if 0 lies outside of it
     */
    public boolean isAwayFromZero() {
        return low > 0 || high < 0;
    }
}
