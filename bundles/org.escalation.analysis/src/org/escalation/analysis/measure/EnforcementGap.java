package org.escalation.analysis.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.escalation.analysis.statistics.Range;

/**
 * Measure 2, enforcement gap of an owner: how far its declared commitment runs ahead of what it enforces,
 * {@code EG = sum s (d - c) / sum s} over its thresholds.
 *
 * <p>Above 0 is a bluff margin, which recommendation 1 of the source article tells the opponent to use; below 0 the
 * owner does more than it says. In [-1, 1], without unit.
 *
 * <p>Source: this project's reading of the article's section on coercive communication.
 */
public final class EnforcementGap {

    private EnforcementGap() {
    }

    /**
     * One threshold of the owner.
     *
     * @param severity s, weight of the threshold, 0 or more (0-100 on the ladder)
     * @param declared d, declared commitment to enforce, in [0, 1]
     * @param enforced c, estimated probability of enforcement, in [0, 1]
     */
    public record Line(double severity, double declared, double enforced) {

        /** @throws org.escalation.analysis.statistics.OutOfRangeException if a value is outside its range */
        public Line {
            Range.nonNegative("severity", severity);
            Range.probability("declared commitment", declared);
            Range.probability("enforcement probability", enforced);
        }
    }

    /** The gap over all lines; empty if there are none or none has any severity. */
    public static OptionalDouble of(List<Line> lines) {
        double weighted = 0;
        double total = 0;
        for (Line line : lines) {
            weighted += line.severity() * (line.declared() - line.enforced());
            total += line.severity();
        }
        return total > 0 ? OptionalDouble.of(weighted / total) : OptionalDouble.empty();
    }
}
