package org.escalation.diagram.scene;

import java.util.Objects;

/**
 * A small sign on an element, such as a problem found by validation, or a decoration of the notation.
 *
 * @param severity how grave it is; decides sign and colour where there is no picture
 * @param text     what it says, shown as tooltip
 * @param image    name of its picture, that an {@code ImageSource} of the painters resolves; empty for the usual sign
 * @param corner   where on the element it sits
 */
public record Marker(Severity severity, String text, String image, Corner corner) {

    /** Kinds of marker, the gravest last. */
    public enum Severity {
        /** A decoration that reports no problem. */
        DECORATION,
        /** A remark. */
        INFO,
        /** A warning. */
        WARNING,
        /** An error. */
        ERROR
    }

    /** Places on an element, as shares of its width and height. */
    public enum Corner {
        /** Upper left. */
        NORTH_WEST(0, 0),
        /** Middle of the upper side. */
        NORTH(0.5, 0),
        /** Upper right. */
        NORTH_EAST(1, 0),
        /** Middle of the left side. */
        WEST(0, 0.5),
        /** In the middle. */
        CENTER(0.5, 0.5),
        /** Middle of the right side. */
        EAST(1, 0.5),
        /** Lower left. */
        SOUTH_WEST(0, 1),
        /** Middle of the lower side. */
        SOUTH(0.5, 1),
        /** Lower right. */
        SOUTH_EAST(1, 1);

        private final double across;
        private final double down;

        Corner(double across, double down) {
            this.across = across;
            this.down = down;
        }

        /** Share of the element's width to the left of it, 0 to 1. */
        public double across() {
            return across;
        }

        /** Share of the element's height above it, 0 to 1. */
        public double down() {
            return down;
        }
    }

    /** Checks that no part is missing. */
    public Marker {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(corner, "corner");
    }

    /** A marker with the usual sign at the upper right. */
    public Marker(Severity severity, String text) {
        this(severity, text, "", Corner.NORTH_EAST);
    }
}
