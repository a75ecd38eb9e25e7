package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.Range;

/**
 * Measure 9, credibility of a deterrence linkage: the probability-weighted share of the promised package that follows
 * the trigger, {@code LC = q [a + (1 - a) c] (1 - v) f delta^delay}, in [0, 1].
 *
 * <p>Its <b>deterrent value</b> is {@code LC · harm}, in units of the harm it does to the target; it deters while that
 * exceeds what the target expects to gain.
 *
 * <p>Source: this project's operational form of the article's recommendation 3.
 *
 * @param recognition q, probability that the trigger is seen and acknowledged, in [0, 1]
 * @param automaticity a, probability that the package follows without a further decision, in [0, 1]
 * @param discretionary c, probability that the guarantor decides for it where it is left to decide, in [0, 1]
 * @param veto v, probability that a veto holder stops it, in [0, 1]
 * @param delivered f, share of the package that arrives, in [0, 1]
 * @param discount delta, what a turn's delay leaves of the effect, in [0, 1]
 * @param delay turns between trigger and delivery, 0 or more
 */
public record LinkageCredibility(double recognition, double automaticity, double discretionary, double veto,
        double delivered, double discount, double delay) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if a value is outside its range */
    public LinkageCredibility {
        Range.probability("recognition", recognition);
        Range.probability("automaticity", automaticity);
        Range.probability("discretionary credibility", discretionary);
        Range.probability("veto probability", veto);
        Range.probability("delivered fraction", delivered);
        Range.probability("discount a turn", discount);
        Range.nonNegative("delay", delay);
    }

    /** The linkage's credibility, in [0, 1]. */
    public double value() {
        double follows = automaticity + (1 - automaticity) * discretionary;
        return recognition * follows * (1 - veto) * delivered * Math.pow(discount, delay);
    }

    /** The deterrent value, in units of {@code harm}: what the package costs the target, 0 or more (0-100). */
    public double deterrentValue(double harm) {
        return value() * Range.nonNegative("harm to the target", harm);
    }

    /** Whether the linkage deters a target that expects to gain {@code expectedGain} (same unit as the harm). */
    public boolean deters(double harm, double expectedGain) {
        return deterrentValue(harm) > Range.finite("expected gain", expectedGain);
    }
}
