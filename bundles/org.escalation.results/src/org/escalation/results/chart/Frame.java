package org.escalation.results.chart;

import org.escalation.results.chart.Pen.Anchor;

/** Title, note and the space that is left for the drawing. */
final class Frame {

    static final double GAP = 12;
    private static final double LINE = 18;

    final Pen pen;
    final Look look;
    final double left;
    final double top;
    final double right;
    final double bottom;

    private Frame(Pen pen, Look look, double left, double top, double right, double bottom) {
        this.pen = pen;
        this.look = look;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    static Frame of(Chart chart, Pen pen, double width, double height, Look look) {
        pen.rectangle(0, 0, width, height, look.background());
        pen.text(fitting(pen, chart.title(), width - 2 * GAP), GAP, GAP + LINE / 2, Anchor.START, look.ink(), true);
        double top = GAP + LINE;
        if (!chart.note().isEmpty()) {
            pen.text(fitting(pen, chart.note(), width - 2 * GAP), GAP, top + LINE / 2, Anchor.START, look.tint(look.ink(), 0.7), false);
            top += LINE;
        }
        return new Frame(pen, look, GAP, top + GAP, width - GAP, height - GAP);
    }

    Frame inset(double byLeft, double byTop, double byRight, double byBottom) {
        return new Frame(pen, look, left + byLeft, top + byTop, right - byRight, bottom - byBottom);
    }

    /** A text, shortened to a width. */
    static String fitting(Pen pen, String text, double room) {
        if (pen.width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && pen.width(text.substring(0, end) + "…") > room) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    double x(Axis axis, double value) {
        return left + axis.at(value) * (right - left);
    }

    double y(Axis axis, double value) {
        return bottom - axis.at(value) * (bottom - top);
    }

    /** Grid and marks of an axis along the bottom. */
    void below(Axis axis, String name) {
        for (double mark : axis.marks()) {
            pen.line(x(axis, mark), top, x(axis, mark), bottom, look.tint(look.faint(), 0.6), 1);
            pen.text(Axis.text(mark), x(axis, mark), bottom + 10, Anchor.MIDDLE, look.ink(), false);
        }
        pen.line(left, bottom, right, bottom, look.faint(), 1);
        pen.text(fitting(pen, name, right - left), (left + right) / 2, bottom + 28, Anchor.MIDDLE, look.tint(look.ink(), 0.7), false);
    }

    /** Grid and marks of an axis at the left; its name stands above it. */
    void beside(Axis axis, String name) {
        for (double mark : axis.marks()) {
            pen.line(left, y(axis, mark), right, y(axis, mark), look.tint(look.faint(), 0.6), 1);
            pen.text(Axis.text(mark), left - 6, y(axis, mark), Anchor.END, look.ink(), false);
        }
        pen.line(left, top, left, bottom, look.faint(), 1);
        pen.text(fitting(pen, name, right - left), left - 40, top - 17, Anchor.START, look.tint(look.ink(), 0.7), false);
    }

    void empty(String why) {
        pen.text(why, (left + right) / 2, (top + bottom) / 2, Anchor.MIDDLE, look.tint(look.ink(), 0.7), false);
    }
}
