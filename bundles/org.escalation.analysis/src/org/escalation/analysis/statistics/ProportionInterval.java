package org.escalation.analysis.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Intervals for a proportion observed as {@code successes} of {@code trials}.
 *
 * <p>Use {@link #wilson} for simulated outcome shares (its coverage is close to the level on average), and
 * {@link #clopperPearson} where the level must be guaranteed for every true share.
 */
public final class ProportionInterval {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private ProportionInterval() {
    }

    /**
     * Wilson's score interval: centre {@code (k + z²/2) / (n + z²)}, half-width
     * {@code z / (n + z²) · sqrt(k (n - k) / n + z²/4)}, where z is the normal quantile of the level.
     *
     * <p>Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
     *
     * @param successes k, 0 to {@code trials}
     * @param trials n, at least 1
     * @param level probability inside (0, 1)
     * @throws OutOfRangeException if an argument is outside its range
     */
    public static Interval wilson(long successes, long trials, double level) {
        checkCounts(successes, trials, level);
        double z = STANDARD_NORMAL.inverseSurvivalProbability((1 - level) / 2);
        double n = trials;
        double scale = n + z * z;
        double centre = (successes + z * z / 2) / scale;
        double half = z / scale * Math.sqrt(successes * (n - successes) / n + z * z / 4);
        // At the extremes the bound is exactly 0 or 1; rounding must not push it outside.
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new Interval(low, high, level);
    }

    /**
     * The exact interval of Clopper and Pearson: bounds are the quantiles {@code (1 - level)/2} of
     * Beta(k, n - k + 1) and {@code (1 + level)/2} of Beta(k + 1, n - k).
     *
     * <p>Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
     *
     * @param successes k, 0 to {@code trials}
     * @param trials n, at least 1
     * @param level probability inside (0, 1)
     * @throws OutOfRangeException if an argument is outside its range
     */
    public static Interval clopperPearson(long successes, long trials, double level) {
        checkCounts(successes, trials, level);
        double tail = (1 - level) / 2;
        long failures = trials - successes;
        double low = successes == 0 ? 0
                : BetaDistribution.of(successes, failures + 1d).inverseCumulativeProbability(tail);
        double high = failures == 0 ? 1
                : BetaDistribution.of(successes + 1d, failures).inverseSurvivalProbability(tail);
        return new Interval(low, high, level);
    }

    private static void checkCounts(long successes, long trials, double level) {
        Range.atLeast("number of trials", trials, "one", 1);
        Range.nonNegative("number of successes", successes);
        Range.nonNegative("number of failures", trials - successes);
        Range.positive("level", level);
        Range.positive("1 - level", 1 - level);
    }
}
