package org.escalation.diagram.scene;

import java.util.Objects;

/**
 * How a node looks; immutable and meant to be shared by all nodes of a mapping.
 *
 * @param shape      outline
 * @param fill       inside
 * @param border     outline's line
 * @param corner     corner radius in scene units, used by {@link NodeShape#RECTANGLE}
 * @param label      how the label is written
 * @param placement  where the label stands
 * @param labelRule  true to draw a line between a container's label and its children
 * @param padding    free space between border and content, in scene units
 * @param wrapWidth  widest line of the label in scene units; 0 never wraps
 */
public record NodeStyle(NodeShape shape, Fill fill, Stroke border, float corner, LabelStyle label,
        LabelPlacement placement, boolean labelRule, float padding, float wrapWidth) {

    /** Where the label of a node stands. */
    public enum LabelPlacement {
        /** In the middle of the shape. */
        CENTER,
        /** At the upper side, inside: the title of a container. */
        TOP,
        /** Outside, below the shape ("border" in Sirius). */
        BELOW
    }

    /** A white rectangle with a thin dark border. */
    public static final NodeStyle DEFAULT = new NodeStyle(NodeShape.RECTANGLE, Fill.flat(0xFFFFFFFF),
            Stroke.solid(0xFF444444, 1), 0, LabelStyle.DEFAULT, LabelPlacement.CENTER, false, 6, 160);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a length is negative or not a number
     */
    public NodeStyle {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(border, "border");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(placement, "placement");
        if (!(corner >= 0 && padding >= 0 && wrapWidth >= 0)) {
            throw new IllegalArgumentException("negative length in node style");
        }
    }

    /**
     * The same style with another fill.
     *
     * @param newFill the fill
     * @return the style
     */
    public NodeStyle withFill(Fill newFill) {
        return new NodeStyle(shape, newFill, border, corner, label, placement, labelRule, padding, wrapWidth);
    }

    /**
     * The same style with another border.
     *
     * @param newBorder the border
     * @return the style
     */
    public NodeStyle withBorder(Stroke newBorder) {
        return new NodeStyle(shape, fill, newBorder, corner, label, placement, labelRule, padding, wrapWidth);
    }

    /**
     * The same style with another label.
     *
     * @param newLabel     how the label is written
     * @param newPlacement where it stands
     * @return the style
     */
    public NodeStyle withLabel(LabelStyle newLabel, LabelPlacement newPlacement) {
        return new NodeStyle(shape, fill, border, corner, newLabel, newPlacement, labelRule, padding, wrapWidth);
    }

    /**
     * The same style with another shape.
     *
     * @param newShape  the shape
     * @param newCorner corner radius in scene units
     * @return the style
     */
    public NodeStyle withShape(NodeShape newShape, float newCorner) {
        return new NodeStyle(newShape, fill, border, newCorner, label, placement, labelRule, padding, wrapWidth);
    }

    /**
     * The same style with other distances.
     *
     * @param newLabelRule line between label and children
     * @param newPadding   space between border and content in scene units
     * @param newWrapWidth widest label line in scene units, 0 for no wrapping
     * @return the style
     */
    public NodeStyle withSpacing(boolean newLabelRule, float newPadding, float newWrapWidth) {
        return new NodeStyle(shape, fill, border, corner, label, placement, newLabelRule, newPadding, newWrapWidth);
    }
}
