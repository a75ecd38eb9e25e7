package org.escalation.diagram.spec;

import java.util.List;

/** A colour of a specification: fixed, or found by expressions for each element. */
public sealed interface ColorSpec {

    /** Black, the format's fallback. */
    Fixed BLACK = new Fixed("black", 0, 0, 0);

    /** White, the usual background. */
    Fixed WHITE = new Fixed("white", 255, 255, 255);

    /** Name in its palette; empty where it has none. */
    String name();

    /**
     * A colour known when the specification is read.
     *
     * @param red   0 to 255
     * @param green 0 to 255
     * @param blue  0 to 255
     */
    record Fixed(String name, int red, int green, int blue) implements ColorSpec {
    }

    /**
     * A colour on a scale: the value's place between the steps decides.
     *
     * @param value the value to show; a number
     * @param min   the scale's lower end
     * @param max   the scale's upper end
     * @param steps colours at values, at least one for a colour to be found
     */
    record Interpolated(String name, ExpressionText value, ExpressionText min, ExpressionText max, List<Step> steps)
            implements ColorSpec {
    }

    /** One colour of a scale and the value at which it holds. */
    record Step(ExpressionText at, Fixed color) {
    }

    /** A colour whose parts are computed, each 0 to 255. */
    record Computed(String name, ExpressionText red, ExpressionText green, ExpressionText blue) implements ColorSpec {
    }
}
