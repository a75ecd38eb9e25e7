package org.escalation.simulation.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference between two settings that met the same random numbers, replicate by replicate. Under common random
 * numbers the pairs are correlated, so that the difference is known better than by two separate runs (DOMAIN V14:
 * variance .09 against .49).
 *
 * @param estimate mean of the paired differences with its 95 % t interval
 * @param p        two-sided p value of "no difference"; 1 if all pairs are equal, NaN below two pairs
 * @param adjusted p value after Holm's adjustment for all comparisons made together; equals p before
 */
public record Difference(Estimate estimate, double p, double adjusted) {

    /**
     * Compares pairs. A pair of which one value is undefined is left out.
     *
     * @param base    values of the base
     * @param changed values of the other setting, in the same order of replicates; the shorter of both counts
     * @return changed minus base
     */
    public static Difference paired(double[] base, double[] changed) {
        double[] differences = new double[Math.min(base.length, changed.length)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = changed[i] - base[i];
        }
        Estimate estimate = Estimate.mean(differences);
        double p = pValue(estimate);
        return new Difference(estimate, p, p);
    }

    private static double pValue(Estimate estimate) {
        if (estimate.n() < 2) {
            return Double.NaN;
        }
        if (!(estimate.halfWidth() > 0)) {
            return estimate.value() == 0 ? 1 : 0;
        }
        TDistribution t = TDistribution.of(estimate.n() - 1.0);
        double error = estimate.halfWidth() / t.inverseSurvivalProbability((1 - Estimate.COVERAGE) / 2);
        return 2 * t.survivalProbability(Math.abs(estimate.value()) / error);
    }

    /**
     * The same difference with its adjusted p value.
     *
     * @param value the adjusted p value
     * @return the difference
     */
    public Difference adjustedTo(double value) {
        return new Difference(estimate, p, value);
    }
}
