package org.escalation.simulation;

import org.escalation.simulation.metric.Metric;

/**
 * A metric over the replicates of a run. Replicates for which it is undefined, such as ratios of nothing, are counted
 * apart and left out of everything else.
 *
 * @param metric            what was measured
 * @param defined           replicates with a value
 * @param undefined         replicates without
 * @param mean              mean value; NaN without values
 * @param standardDeviation standard deviation between replicates; NaN below two values
 * @param minimum           smallest value; NaN without values
 * @param quantile05        5 % quantile; NaN without values
 * @param median            median; NaN without values
 * @param quantile95        95 % quantile; NaN without values
 * @param maximum           largest value; NaN without values
 */
public record MetricSummary(
        Metric metric,
        long defined,
        long undefined,
        double mean,
        double standardDeviation,
        double minimum,
        double quantile05,
        double median,
        double quantile95,
        double maximum) {

    /** Standard normal quantile of a 95 % interval. */
    private static final double Z = 1.959963984540054;

    /**
     * Standard error of the mean.
     *
     * @return standard deviation over the root of the number of values
     */
    public double standardError() {
        return standardDeviation / Math.sqrt(defined);
    }

    /**
     * Lower end of the 95 % interval of the mean, by the normal approximation that thousands of replicates allow.
     *
     * @return lower end
     */
    public double low() {
        return mean - Z * standardError();
    }

    /**
     * Upper end of the 95 % interval of the mean.
     *
     * @return upper end
     */
    public double high() {
        return mean + Z * standardError();
    }
}
