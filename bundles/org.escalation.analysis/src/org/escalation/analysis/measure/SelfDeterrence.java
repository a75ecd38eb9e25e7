package org.escalation.analysis.measure;

import org.escalation.analysis.choice.LogitChoice;
import org.escalation.analysis.statistics.Range;

/**
 * Measure 4, self-deterrence: how much of an actor's restraint rests on feared enforcement rather than observed,
 * {@code SDI = P(act | evidence-based c) - P(act | feared c)}, with the same choice rule both times.
 *
 * <p>The choice is between acting, worth {@code U(c) = (1 - c) G - c L - k}, and waiting, worth 0. In [-1, 1]; above 0 the
 * actor deters itself, below 0 it is bolder than the evidence. Forgone utility is what it costs:
 * {@code SDI · U(evidence-based c)}, in units of G; below 0 the fear happened to spare the actor a loss.
 *
 * <p>Source: the article's "self-deterrence trap", made a difference of two choice probabilities by this project.
 */
public final class SelfDeterrence {

    private final double gain;
    private final double loss;
    private final double cost;
    private final double evidenceBased;
    private final double feared;
    private final LogitChoice rule;

    /**
     * @param gain G, 0 or more
     * @param loss L, 0 or more
     * @param cost k of acting whatever follows, 0 or more
     * @param evidenceBased probability of enforcement that the evidence supports, in [0, 1]
     * @param feared probability of enforcement that the actor fears, in [0, 1]
     * @param rule how noisily the actor chooses
     */
    public SelfDeterrence(double gain, double loss, double cost, double evidenceBased, double feared,
            LogitChoice rule) {
        this.gain = Range.nonNegative("gain", gain);
        this.loss = Range.nonNegative("loss", loss);
        this.cost = Range.nonNegative("cost of acting", cost);
        this.evidenceBased = Range.probability("evidence-based credibility", evidenceBased);
        this.feared = Range.probability("feared credibility", feared);
        this.rule = rule;
    }

    /** The index, in [-1, 1]. */
    public double index() {
        return actProbability(evidenceBased) - actProbability(feared);
    }

    /** Expected utility that fear costs the actor, in units of the gain. */
    public double forgoneUtility() {
        return index() * utility(evidenceBased);
    }

    /** The probability of acting if enforcement has the probability {@code credibility}, in [0, 1]. */
    public double actProbability(double credibility) {
        return rule.probabilityOfFirst(utility(Range.probability("credibility", credibility)), 0);
    }

    private double utility(double credibility) {
        return (1 - credibility) * gain - credibility * loss - cost;
    }
}
