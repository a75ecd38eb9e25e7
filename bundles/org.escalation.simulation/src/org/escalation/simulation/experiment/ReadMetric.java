package org.escalation.simulation.experiment;

import org.escalation.model.Side;
import org.escalation.simulation.Proportion;
import org.escalation.simulation.statistics.Estimate;

/**
 * A metric of an experiment, as results and analyses name it.
 *
 * @param key   name in results: the id of the model's metric, or the engine's key
 * @param name  name an analyst knows it by
 * @param unit  unit of the values; empty for pure numbers
 * @param side  whether more is gain or harm
 * @param share whether each replicate has 0 or 1 and the mean is a share of runs
 */
public record ReadMetric(String key, String name, String unit, Side side, boolean share) {

    /**
     * The mean with its 95 % interval: shares of runs by Wilson's, which is sound at 0 and 1 too, other means by Student's.
     *
     * @param values one value for each replicate; NaN if undefined
     * @return the mean
     */
    public Estimate estimate(double[] values) {
        if (!share) {
            return Estimate.mean(values);
        }
        long count = 0;
        long n = 0;
        for (double value : values) {
            n += Double.isNaN(value) ? 0 : 1;
            count += value == 1 ? 1 : 0;
        }
        Proportion proportion = new Proportion(count, n);
        return n == 0 ? Estimate.NONE : new Estimate(proportion.value(), proportion.low(), proportion.high(), n);
    }
}
