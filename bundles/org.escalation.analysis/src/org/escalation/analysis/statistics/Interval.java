package org.escalation.analysis.statistics;

/**
 * An interval that holds the true value with the stated level.
 *
 * @param low lower bound, in the unit of the quantity
 * @param high upper bound, not below {@code low}
 * @param level probability in (0, 1), for example 0.90
 */
public record Interval(double low, double high, double level) {

    /** @throws OutOfRangeException if the bounds are out of order or not finite, or the level is not inside (0, 1) */
    public Interval {
        Range.finite("lower bound", low);
        Range.atLeast("upper bound", high, "lower bound", low);
        Range.positive("level", level);
        Range.above("1 - level", 1 - level, "zero", 0);
    }

    /** Distance between the bounds. */
    public double width() {
        return high - low;
    }

    /** Whether a value lies between the bounds, bounds included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The same interval of the quantity {@code 1 - x}: bounds mirrored, level kept. */
    public Interval complement() {
        return new Interval(1 - high, 1 - low, level);
    }
}
