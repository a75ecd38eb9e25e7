package org.escalation.analysis.statistics;

/**
 * Checks that an input lies where a formula has a meaning. Every check returns the value it accepted and refuses NaN
 * and infinities, so that no measure ever returns a number that rests on nothing.
 */
public final class Range {

    private Range() {
    }

    /** Accepts a number in [0, 1]. */
    public static double probability(String quantity, double value) {
        return check(quantity, value, value >= 0 && value <= 1, "between 0 and 1");
    }

    /** Accepts a finite number of at least 0. */
    public static double nonNegative(String quantity, double value) {
        return check(quantity, value, value >= 0, "0 or more");
    }

    /** Accepts a finite number above 0. */
    public static double positive(String quantity, double value) {
        return check(quantity, value, value > 0, "above 0");
    }

    /** Accepts any finite number. */
    public static double finite(String quantity, double value) {
        return check(quantity, value, true, "a finite number");
    }

    /** Accepts a finite number that is above {@code bound}. */
    public static double above(String quantity, double value, String boundName, double bound) {
        return check(quantity, value, value > bound, "above " + boundName + " (" + bound + ")");
    }

    /** Accepts a finite number that is at least {@code bound}. */
    public static double atLeast(String quantity, double value, String boundName, double bound) {
        return check(quantity, value, value >= bound, "at least " + boundName + " (" + bound + ")");
    }

    /** Accepts a sum of probabilities that is 1, give or take 1e-6 for rounding. */
    public static double wholeDistribution(String quantity, double sum) {
        return check("sum of " + quantity, sum, Math.abs(sum - 1) <= 1e-6, "1");
    }

    private static double check(String quantity, double value, boolean accepted, String range) {
        if (!accepted || !Double.isFinite(value)) {
            throw new OutOfRangeException(quantity, value, range);
        }
        return value;
    }
}
