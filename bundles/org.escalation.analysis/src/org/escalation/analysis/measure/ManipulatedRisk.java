package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.Range;

/**
 * Measure 13, manipulated risk: the probability of disaster that an actor has deliberately taken on,
 * {@code 1 - prod(1 - h_t)} over the hazards it accepted. In [0, 1]; 0 for none.
 *
 * <p>Source: T. Schelling's "threat that leaves something to chance", as compound hazard.
 */
public final class ManipulatedRisk {

    private ManipulatedRisk() {
    }

    /** @param hazards each in [0, 1], of moves or turns taken independently */
    public static double of(double... hazards) {
        // Summing logarithms keeps precision for many small hazards; a certain one gives -infinity, hence exactly 1.
        double logSafe = 0;
        for (double hazard : hazards) {
            logSafe += Math.log1p(-Range.probability("hazard", hazard));
        }
        return Math.abs(Math.expm1(logSafe));
    }
}
