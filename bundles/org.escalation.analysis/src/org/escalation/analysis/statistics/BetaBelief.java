package org.escalation.analysis.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A belief about a probability, held as the two counts of a Beta distribution. The prior counts are kept, because
 * memory fades back towards the prior and not towards nothing. Immutable.
 *
 * @param priorAlpha count in favour before any observation, above 0
 * @param priorBeta count against before any observation, above 0
 * @param alpha count in favour now, above 0
 * @param beta count against now, above 0
 */
public record BetaBelief(double priorAlpha, double priorBeta, double alpha, double beta) {

    /** @throws OutOfRangeException if a count is not above 0 */
    public BetaBelief {
        Range.positive("prior count in favour", priorAlpha);
        Range.positive("prior count against", priorBeta);
        Range.positive("count in favour", alpha);
        Range.positive("count against", beta);
    }

    /** A belief that has seen nothing yet. Beta(1, 1) holds every probability equally likely. */
    public static BetaBelief prior(double alpha, double beta) {
        return new BetaBelief(alpha, beta, alpha, beta);
    }

    /**
     * The belief after one observation:
     *
     * <pre>
     * alpha' = alpha0 + memory (alpha - alpha0) + w z
     * beta'  = beta0  + memory (beta  - beta0)  + w (1 - z)
     * </pre>
     *
     * @param outcome z in [0, 1]: 1 in favour, 0 against, between for a partial or substituted outcome
     * @param weight w, 0 or more: how much the evidence counts; 1 is one full observation
     * @param memory in [0, 1]: share of earlier evidence that survives this observation; 1 forgets nothing
     * @throws OutOfRangeException if an argument is outside its range
     */
    public BetaBelief observe(double outcome, double weight, double memory) {
        Range.probability("outcome", outcome);
        Range.nonNegative("evidence weight", weight);
        Range.probability("memory", memory);
        return new BetaBelief(priorAlpha, priorBeta,
                priorAlpha + memory * (alpha - priorAlpha) + weight * outcome,
                priorBeta + memory * (beta - priorBeta) + weight * (1 - outcome));
    }

    /** The expected probability, {@code alpha / (alpha + beta)}. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** Standard deviation of the believed probability. */
    public double standardDeviation() {
        return Math.sqrt(BetaDistribution.of(alpha, beta).getVariance());
    }

    /** The probability below which the belief puts {@code share} (in [0, 1]) of its mass. */
    public double quantile(double share) {
        Range.probability("share", share);
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(share);
    }

    /** The interval with equal tails that holds {@code level} (inside (0, 1)) of the belief's mass. */
    public Interval interval(double level) {
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2), level);
    }

    /** Weight of evidence beyond the prior, in observations; 0 if nothing was observed or everything forgotten. */
    public double evidenceWeight() {
        return alpha + beta - priorAlpha - priorBeta;
    }
}
