package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.Range;

/**
 * Measure 8, ambiguity of a threshold: the entropy of the response that the addressee expects, divided by the largest
 * it could be, {@code -sum p ln p / ln n}. 0: certain what follows; 1: anything alike.
 *
 * <p>How uncertain the line's <em>place</em> is, is another matter and reported apart, as the standard deviation of its
 * believed location (see {@link org.escalation.analysis.statistics.PertEstimate#standardDeviation()}).
 *
 * <p>Source: C. E. Shannon's entropy, normalised.
 */
public final class Ambiguity {

    private Ambiguity() {
    }

    /**
     * @param believedResponses probability of each possible response, each in [0, 1], together 1 (to 1e-6)
     * @return in [0, 1]; 0 if only one response is thought of
     * @throws org.escalation.analysis.statistics.OutOfRangeException if the values are no distribution
     */
    public static double of(double... believedResponses) {
        double sum = 0;
        double entropy = 0;
        for (double probability : believedResponses) {
            sum += Range.probability("probability of a response", probability);
            entropy -= probability > 0 ? probability * Math.log(probability) : 0;
        }
        Range.wholeDistribution("response probabilities", sum);
        if (believedResponses.length < 2) {
            return 0;
        }
        return Math.clamp(entropy / Math.log(believedResponses.length), 0, 1);
    }
}
