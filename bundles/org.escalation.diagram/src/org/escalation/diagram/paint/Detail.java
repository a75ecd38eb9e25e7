package org.escalation.diagram.paint;

/**
 * How much is drawn at a scale. A canvas that is zoomed out leaves out what could not be seen and so stays fast; files are
 * always drawn in full.
 */
public enum Detail {
    /** Boxes and straight lines, flat colours. */
    OUTLINE,
    /** Shapes, arrow heads and the titles of containers. */
    SHAPES,
    /** Everything. */
    FULL;

    /**
     * Gives the detail that suits a scale.
     *
     * @param scale pixels per scene unit
     * @return the detail: all from 45 % up, titles from 20 % up
     */
    public static Detail at(double scale) {
        if (scale >= 0.45) {
            return FULL;
        }
        return scale >= 0.2 ? SHAPES : OUTLINE;
    }
}
