package org.escalation.diagram.scene;

/** The dash pattern of a line. */
public enum LineStyle {
    /** No gaps. */
    SOLID,
    /** Long dashes. */
    DASH(6, 4),
    /** Dots. */
    DOT(1.5f, 3),
    /** Dashes and dots in turn. */
    DASH_DOT(7, 3, 1.5f, 3);

    private final float[] pattern;

    LineStyle(float... pattern) {
        this.pattern = pattern;
    }

    /**
     * Gives the lengths of dashes and gaps in turn for a line of the given width.
     *
     * @param width line width in scene units
     * @return alternating dash and gap lengths in scene units; empty for a solid line
     */
    public float[] pattern(float width) {
        float scale = Math.max(1, width * 0.75f);
        float[] scaled = new float[pattern.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = pattern[i] * scale;
        }
        return scaled;
    }
}
