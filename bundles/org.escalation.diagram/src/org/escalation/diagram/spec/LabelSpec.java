package org.escalation.diagram.spec;

import java.util.Set;

/**
 * How a label is written.
 *
 * @param expression the text
 * @param size       in points
 * @param formats    any of {@code bold}, {@code italic}, {@code underline}, {@code strike_through}
 * @param alignment  across the shape
 * @param showIcon   whether an icon stands before the text
 * @param iconPath   icon to show; empty for the semantic element's own
 * @param color      of the text
 * @param place      the element of the file that defines it
 */
public record LabelSpec(ExpressionText expression, int size, Set<String> formats, Alignment alignment, boolean showIcon,
        String iconPath, ColorSpec color, SpecPlace place) {

    /** Where the text stands across the shape. */
    public enum Alignment {
        /** In the middle. */
        CENTER,
        /** At the left edge. */
        LEFT,
        /** At the right edge. */
        RIGHT
    }
}
