package org.escalation.analysis.measure;

import java.util.OptionalDouble;
import org.escalation.analysis.statistics.Range;

/**
 * Measure 12, salami ratio: the share of the prize gained for each crossing that met a response of at least PARTIAL.
 * 0 or more; the larger, the more was sliced off per price paid.
 *
 * <p>Source: T. Schelling's salami tactics, as a ratio of this project.
 */
public final class SalamiRatio {

    private SalamiRatio() {
    }

    /**
     * @param gainedShare share of the prize gained by the slices, in [0, 1]
     * @param answeredCrossings crossings that met a response of at least PARTIAL, 0 or more
     * @return empty if no crossing was answered: the gain had no price to divide it by
     */
    public static OptionalDouble of(double gainedShare, int answeredCrossings) {
        Range.probability("gained share", gainedShare);
        Range.nonNegative("number of answered crossings", answeredCrossings);
        return answeredCrossings > 0 ? OptionalDouble.of(gainedShare / answeredCrossings) : OptionalDouble.empty();
    }
}
