package org.escalation.diagram.spec;

import java.util.List;
import java.util.Set;

/**
 * Look of a node.
 *
 * @param shape          outline
 * @param color          fill
 * @param size           general size in tens of pixels; used where width or height is not given
 * @param width          in tens of pixels; zero, negative or not given for {@code size}
 * @param height         in tens of pixels; zero, negative or not given for {@code size}
 * @param image          path of the picture for {@link Shape#IMAGE}, or of the bundled shape for {@link Shape#BUNDLED_IMAGE}
 * @param stroke         stroke in pixels for {@link Shape#DOT}
 * @param gauge          sections for {@link Shape#GAUGE}
 * @param gaugeAlignment {@code SQUARE}, {@code HORIZONTAL} or {@code VERTICAL}
 * @param border         outline
 * @param label          text
 * @param labelInside    true for a label in the shape, false for one below it
 * @param hideLabel      whether the label starts hidden
 * @param tooltip        text shown on hover
 * @param resize         directions in which a user may resize: {@code NONE}, {@code NSEW}, {@code NORTH_SOUTH}, {@code EAST_WEST}
 * @param forbiddenSides sides of its owner on which a bordered node must not stand
 * @param place          where it is defined; also what style customizations refer to
 */
public record NodeStyleSpec(Shape shape, ColorSpec color, ExpressionText size, ExpressionText width, ExpressionText height,
        String image, ExpressionText stroke, List<GaugeSection> gauge, String gaugeAlignment, BorderSpec border, LabelSpec label,
        boolean labelInside, boolean hideLabel, ExpressionText tooltip, String resize, Set<String> forbiddenSides,
        SpecPlace place) implements StyleSpec {

    /** Outlines of nodes. */
    public enum Shape {
        /** Rectangle. */
        SQUARE,
        /** Ellipse. */
        ELLIPSE,
        /** Rhombus. */
        LOZENGE,
        /** Small disc. */
        DOT,
        /** Sheet with a folded corner. */
        NOTE,
        /** A picture from a file. */
        IMAGE,
        /** One of the format's own simple pictures. */
        BUNDLED_IMAGE,
        /** Bars that show values on scales. */
        GAUGE,
        /** Drawn by foreign code; shown as a rectangle. */
        CUSTOM
    }

    /** One bar of a gauge. */
    public record GaugeSection(String label, ExpressionText min, ExpressionText max, ExpressionText value,
            ColorSpec background, ColorSpec foreground) {
    }
}
