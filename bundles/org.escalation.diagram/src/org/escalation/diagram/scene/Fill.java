package org.escalation.diagram.scene;

/**
 * How the inside of a shape is painted.
 *
 * @param from     colour as ARGB: of the whole inside, or where the gradient starts
 * @param to       colour as ARGB where the gradient ends; the same as {@code from} for {@link Gradient#NONE}
 * @param gradient direction of the gradient
 */
public record Fill(int from, int to, Gradient gradient) {

    /** Direction of a gradient. */
    public enum Gradient {
        /** One flat colour. */
        NONE,
        /** From the upper to the lower side. */
        TOP_TO_BOTTOM,
        /** From the left to the right side. */
        LEFT_TO_RIGHT,
        /** From the upper left to the lower right corner ("Liquid" in Sirius). */
        DIAGONAL
    }

    /** Nothing is painted: what lies behind shows through. */
    public static final Fill TRANSPARENT = new Fill(0, 0, Gradient.NONE);

    /**
     * One flat colour.
     *
     * @param argb the colour
     * @return the fill
     */
    public static Fill flat(int argb) {
        return new Fill(argb, argb, Gradient.NONE);
    }

    /**
     * A gradient; flat if both colours are equal.
     *
     * @param from     start colour as ARGB
     * @param to       end colour as ARGB
     * @param gradient direction
     * @return the fill
     */
    public static Fill gradient(int from, int to, Gradient gradient) {
        return from == to ? flat(from) : new Fill(from, to, gradient);
    }

    /**
     * Tells whether painting this fill can be left out.
     *
     * @return true if both colours are wholly transparent
     */
    public boolean isTransparent() {
        return (from | to) >>> 24 == 0;
    }

    /**
     * Tells whether two colours are involved.
     *
     * @return true if this is a gradient
     */
    public boolean isGradient() {
        return gradient != Gradient.NONE;
    }
}
