package org.escalation.diagram.spec;

/**
 * Look of a container.
 *
 * @param shape       outline
 * @param background  colour at the start of the gradient
 * @param foreground  colour at its end; the same as {@code background} for a plain fill
 * @param gradient    direction
 * @param image       path of the picture for {@link Shape#IMAGE}
 * @param arcWidth    width of rounded corners in pixels; 0 for square ones
 * @param arcHeight   height of rounded corners in pixels; 0 for square ones
 * @param width       in tens of pixels; not given, zero or negative: as large as the content
 * @param height      in tens of pixels; not given, zero or negative: as large as the content
 * @param border      outline
 * @param label       text
 * @param labelBorder kind of line around the label; empty for the usual one
 * @param hideLabel   whether the label starts hidden
 * @param tooltip     text shown on hover
 * @param place       where it is defined
 */
public record ContainerStyleSpec(Shape shape, ColorSpec background, ColorSpec foreground, Gradient gradient, String image,
        int arcWidth, int arcHeight, ExpressionText width, ExpressionText height, BorderSpec border, LabelSpec label,
        String labelBorder, boolean hideLabel, ExpressionText tooltip, SpecPlace place) implements StyleSpec {

    /** Outlines of containers. */
    public enum Shape {
        /** Rectangle, perhaps rounded. */
        FLAT,
        /** Parallelogram. */
        PARALLELOGRAM,
        /** A picture from a file. */
        IMAGE
    }

    /** Directions of a fill. */
    public enum Gradient {
        /** From left to right. */
        LEFT_TO_RIGHT,
        /** From the top left corner to the bottom right one. */
        DIAGONAL,
        /** From top to bottom. */
        TOP_TO_BOTTOM
    }
}
