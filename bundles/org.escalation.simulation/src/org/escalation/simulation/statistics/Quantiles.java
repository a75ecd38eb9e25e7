package org.escalation.simulation.statistics;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Quantiles with intervals by the bootstrap. */
public final class Quantiles {

    private Quantiles() {
    }

    /**
     * A quantile with its 95 % interval by the percentile bootstrap (Efron 1979), in the limit of many resamples. That limit
     * needs no random numbers: the k-th smallest of n draws with replacement lies at or below the j-th smallest observation
     * with the chance that a beta variable of shape (k, n-k+1) lies below j/n.
     *
     * @param values observations; NaN means undefined
     * @param q      share, in [0,1]
     * @return the smallest value with at least the share q at or below it; without an interval below two values
     */
    public static Estimate bootstrap(double[] values, double q) {
        double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return Estimate.NONE;
        }
        int k = Math.max(1, Math.min(n, (int) Math.ceil(q * n)));
        if (n < 2) {
            return new Estimate(sorted[0], Double.NaN, Double.NaN, n);
        }
        BetaDistribution rank = BetaDistribution.of(k, n - k + 1.0);
        double tail = (1 - Estimate.COVERAGE) / 2;
        return new Estimate(sorted[k - 1], at(sorted, rank.inverseCumulativeProbability(tail)),
                at(sorted, rank.inverseCumulativeProbability(1 - tail)), n);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, Math.min(sorted.length, (int) Math.ceil(share * sorted.length)) - 1)];
    }
}
