package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.BetaBelief;
import org.escalation.analysis.statistics.Range;

/**
 * Measure 1, credibility: the probability that the owner of a threshold enforces it when it is crossed,
 * {@code c = alpha / (alpha + beta)}, learnt from dated crossings with fading memory.
 *
 * <p>The counts follow {@link BetaBelief#observe}. What is seen at one threshold also bears on the other thresholds of
 * its owner, with the pooling weight {@code rho}: 1 in the same domain and, unless told otherwise, 0.3 across domains.
 * A pooled observation counts with weight {@code rho · w}; memory fades with every event seen of the owner.
 *
 * <p>Source: conjugate updating of a Bernoulli rate; the pooling weight across domains is this project's convention
 * and meant to be varied.
 */
public final class Credibility {

    /** Share of earlier evidence that survives one event, unless the model says otherwise. */
    public static final double DEFAULT_MEMORY = 0.9;

    /** Level of the interval that is shown with a credibility. */
    public static final double INTERVAL_LEVEL = 0.90;

    /** Weight of evidence from another threshold of the same owner in the same domain. */
    public static final double SAME_DOMAIN = 1.0;

    /** Weight of evidence from another domain, unless the model says otherwise. */
    public static final double DEFAULT_OTHER_DOMAIN = 0.3;

    private final double memory;
    private final double otherDomain;

    /**
     * @param memory in [0, 1]
     * @param otherDomain pooling weight across domains, in [0, 1]
     */
    public Credibility(double memory, double otherDomain) {
        this.memory = Range.probability("memory", memory);
        this.otherDomain = Range.probability("pooling weight across domains", otherDomain);
    }

    /** Memory .9 an event, .3 across domains. */
    public static Credibility standard() {
        return new Credibility(DEFAULT_MEMORY, DEFAULT_OTHER_DOMAIN);
    }

    /**
     * The belief about a threshold in {@code domain} after a crossing in {@code observedDomain} met enforcement
     * {@code enforcement}.
     *
     * @param <D> type of the domains, compared by equality
     * @param enforcement z in [0, 1]
     * @param weight evidence weight w, 0 or more
     */
    public <D> BetaBelief update(BetaBelief belief, D domain, D observedDomain, double enforcement, double weight) {
        double pooling = domain.equals(observedDomain) ? SAME_DOMAIN : otherDomain;
        return belief.observe(enforcement, pooling * weight, memory);
    }

    /**
     * The probability that at least one of several independent thresholds is enforced, {@code 1 - prod(1 - c_i)}; 0 for
     * none.
     *
     * @param credibilities each in [0, 1]
     */
    public static double ofSeveral(double... credibilities) {
        double allIgnored = 1;
        for (double credibility : credibilities) {
            allIgnored *= 1 - Range.probability("credibility", credibility);
        }
        return 1 - allIgnored;
    }
}
