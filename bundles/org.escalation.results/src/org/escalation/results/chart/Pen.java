package org.escalation.results.chart;

/** Draws a chart somewhere. Lengths are pixels at 100 %; colours are 0xRRGGBB. */
public interface Pen {

    /** Where a text stands at its point. */
    enum Anchor {
        /** The text begins there. */
        START,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        END
    }

    /** A line. */
    void line(double x1, double y1, double x2, double y2, int colour, double width);

    /** A filled rectangle. */
    void rectangle(double x, double y, double width, double height, int colour);

    /**
     * A filled area.
     *
     * @param points x and y in turn
     */
    void area(double[] points, int colour);

    /** A filled circle. */
    void dot(double x, double y, double radius, int colour);

    /**
     * A text.
     *
     * @param y    where the middle of its height is
     * @param bold whether it stands out
     */
    void text(String text, double x, double y, Anchor anchor, int colour, boolean bold);

    /** About how wide a text is. */
    double width(String text);
}
