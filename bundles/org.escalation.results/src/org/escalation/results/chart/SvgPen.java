package org.escalation.results.chart;

import java.util.Locale;

/** Draws a chart as SVG with real text. */
public final class SvgPen implements Pen {

    private static final double SIZE = 12;

    private final StringBuilder out = new StringBuilder();

    /**
     * A chart as an SVG document.
     *
     * @param chart  the chart
     * @param width  width in pixels
     * @param height height in pixels
     * @param look   colours
     */
    public static String draw(Chart chart, int width, int height, Look look) {
        SvgPen pen = new SvgPen();
        pen.out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">%n",
                width, height, width, height));
        pen.out.append("<title>").append(escaped(chart.title())).append("</title>\n");
        chart.draw(pen, width, height, look);
        return pen.out.append("</svg>\n").toString();
    }

    private SvgPen() {
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, int colour, double width) {
        add("<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"#%06X\" stroke-width=\"%.2f\"/>", x1, y1, x2, y2, colour, width);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#%06X\"/>", x, y, width, height, colour);
    }

    @Override
    public void area(double[] points, int colour) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            list.append(String.format(Locale.ROOT, "%.2f,%.2f ", points[i], points[i + 1]));
        }
        add("<polygon points=\"%s\" fill=\"#%06X\"/>", list.toString().strip(), colour);
    }

    @Override
    public void dot(double x, double y, double radius, int colour) {
        add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"#%06X\"/>", x, y, radius, colour);
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, int colour, boolean bold) {
        add("<text x=\"%.2f\" y=\"%.2f\" fill=\"#%06X\" font-family=\"sans-serif\" font-size=\"%.0f\"%s text-anchor=\"%s\">%s</text>", x, y + SIZE * 0.35, colour,
                bold ? SIZE + 1 : SIZE, bold ? " font-weight=\"bold\"" : "", anchor.name().toLowerCase(Locale.ROOT), escaped(text));
    }

    @Override
    public double width(String text) {
        return text.length() * SIZE * 0.54;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
