package org.escalation.analysis.measure;

import java.util.OptionalDouble;
import org.escalation.analysis.statistics.Range;

/**
 * Measure 11, incrementalism loss: the share of a capability that the opponent's adaptation eats because it arrives
 * piecemeal, {@code 1 - sum x_k (1 - A)^(k-1) / sum x_k}. In [0, 1].
 *
 * <p>Five deliveries of 20 against an adaptation of .15 a delivery yield 74.17 of 100; one package of 100 yields 100.
 *
 * <p>Source: geometric adaptation, for the article's section on incrementalism and recommendation 2.
 */
public final class IncrementalismLoss {

    private IncrementalismLoss() {
    }

    /**
     * The loss.
     *
     * @param adaptation A, share of effect lost with each delivery that came before, in [0, 1]
     * @param deliveries size of each delivery in order of arrival, each 0 or more
     * @return empty if nothing is delivered
     */
    public static OptionalDouble of(double adaptation, double... deliveries) {
        double effective = effectiveCapability(adaptation, deliveries);
        double total = 0;
        for (double delivery : deliveries) {
            total += delivery;
        }
        return total > 0 ? OptionalDouble.of(Math.clamp(1 - effective / total, 0, 1)) : OptionalDouble.empty();
    }

    /** What the deliveries are worth together, {@code sum x_k (1 - A)^(k-1)}, in their own unit. */
    public static double effectiveCapability(double adaptation, double... deliveries) {
        Range.probability("adaptation", adaptation);
        double effective = 0;
        double surviving = 1;
        for (double delivery : deliveries) {
            effective += Range.nonNegative("delivery", delivery) * surviving;
            surviving *= 1 - adaptation;
        }
        return effective;
    }
}
