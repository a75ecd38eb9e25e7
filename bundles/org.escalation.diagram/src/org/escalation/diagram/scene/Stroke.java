package org.escalation.diagram.scene;

import java.util.Objects;

/**
 * How a border or an edge is drawn.
 *
 * @param colour colour as ARGB
 * @param width  width in scene units (pixels at 100 %); 0 draws nothing
 * @param style  dash pattern
 */
public record Stroke(int colour, float width, LineStyle style) {

    /** No line at all. */
    public static final Stroke NONE = new Stroke(0, 0, LineStyle.SOLID);

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if the width is negative or not a number
     */
    public Stroke {
        Objects.requireNonNull(style, "style");
        if (!(width >= 0 && width < 1_000)) {
            throw new IllegalArgumentException("line width out of range: " + width);
        }
    }

    /**
     * A solid line.
     *
     * @param colour colour as ARGB
     * @param width  width in scene units
     * @return the stroke
     */
    public static Stroke solid(int colour, float width) {
        return new Stroke(colour, width, LineStyle.SOLID);
    }

    /**
     * Tells whether drawing can be left out.
     *
     * @return true if the line has no width or no colour
     */
    public boolean isInvisible() {
        return width == 0 || colour >>> 24 == 0;
    }
}
