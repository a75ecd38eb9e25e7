package org.escalation.analysis.statistics;

import java.util.Locale;

/** An input of a measure lies outside the range in which its formula has a meaning. */
public final class OutOfRangeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String quantity;
    private final double value;

    OutOfRangeException(String quantity, double value, String range) {
        super(String.format(Locale.ROOT, "%s must be %s, but is %s", quantity, range, value));
        this.quantity = quantity;
        this.value = value;
    }

    /** The name of the quantity, in the field's words. */
    public String quantity() {
        return quantity;
    }

    /** The value that was refused; may be NaN or infinite. */
    public double value() {
        return value;
    }
}
