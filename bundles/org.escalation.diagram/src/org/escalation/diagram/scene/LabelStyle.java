package org.escalation.diagram.scene;

import java.util.Objects;

/**
 * How a label is written. Font family is the shipped one everywhere, so that text has the same extent in every output.
 *
 * @param size      font size in scene units (pixels at 100 %); a Sirius label size of n points is n * 96 / 72
 * @param colour    colour as ARGB
 * @param bold      bold face
 * @param italic    italic face
 * @param underline a line below the text
 * @param strike    a line through the text
 * @param alignment where lines start within the label's box
 * @param visible   false if the label is hidden until it is asked for
 */
public record LabelStyle(float size, int colour, boolean bold, boolean italic, boolean underline, boolean strike,
        Alignment alignment, boolean visible) {

    /** Horizontal alignment of the lines of a label. */
    public enum Alignment {
        /** Lines start at the left. */
        LEFT,
        /** Lines are centred. */
        CENTER,
        /** Lines end at the right. */
        RIGHT
    }

    /** Black, 12 px, centred. */
    public static final LabelStyle DEFAULT =
            new LabelStyle(12, 0xFF000000, false, false, false, false, Alignment.CENTER, true);

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the size is not within 1 to 1,000
     */
    public LabelStyle {
        Objects.requireNonNull(alignment, "alignment");
        if (!(size >= 1 && size <= 1_000)) {
            throw new IllegalArgumentException("font size out of range: " + size);
        }
    }

    /**
     * The same style in another size.
     *
     * @param newSize size in scene units
     * @return the style
     */
    public LabelStyle withSize(float newSize) {
        return new LabelStyle(newSize, colour, bold, italic, underline, strike, alignment, visible);
    }

    /**
     * The same style in another colour.
     *
     * @param argb the colour
     * @return the style
     */
    public LabelStyle withColour(int argb) {
        return new LabelStyle(size, argb, bold, italic, underline, strike, alignment, visible);
    }

    /**
     * The same style in another face.
     *
     * @param newBold   bold face
     * @param newItalic italic face
     * @return the style
     */
    public LabelStyle withFace(boolean newBold, boolean newItalic) {
        return new LabelStyle(size, colour, newBold, newItalic, underline, strike, alignment, visible);
    }

    /**
     * The same style with other alignment.
     *
     * @param newAlignment the alignment
     * @return the style
     */
    public LabelStyle withAlignment(Alignment newAlignment) {
        return new LabelStyle(size, colour, bold, italic, underline, strike, newAlignment, visible);
    }
}
