package org.escalation.reporting.html;

import java.util.Locale;
import org.escalation.reporting.content.Block.IntervalChart;
import org.escalation.reporting.content.Block.Mark;

/** Draws values with intervals; colours come from the style sheet, so the chart follows light and dark. */
final class ChartSvg {

    private static final int WIDTH = 720;
    private static final int ROW = 34;
    private static final int LEFT = 210;
    private static final int RIGHT = 640;
    private static final int TOP = 12;
    private static final int TICKS = 5;

    private ChartSvg() {
    }

    static void write(IntervalChart chart, HtmlWriter html) {
        int bottom = TOP + ROW * chart.marks().size();
        html.open("svg", "class", "chart", "viewBox", "0 0 " + WIDTH + " " + (bottom + 30), "role", "img", "aria-label",
                chart.caption());
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = chart.low() + (chart.high() - chart.low()) * tick / TICKS;
            String x = number(x(chart, value));
            line(html, "grid", x, number(TOP), x, number(bottom));
            html.element("text", String.format(Locale.ROOT, "%.2f", value), "class", "tick", "x", x, "y",
                    number(bottom + 18), "text-anchor", "middle");
        }
        for (int row = 0; row < chart.marks().size(); row++) {
            mark(chart, chart.marks().get(row), TOP + ROW * row + ROW / 2d, html);
        }
        html.close();
    }

    private static void mark(IntervalChart chart, Mark mark, double y, HtmlWriter html) {
        html.element("text", mark.label(), "class", "label", "x", number(LEFT - 14), "y", number(y + 5), "text-anchor", "end");
        double start = x(chart, 0);
        double value = x(chart, mark.value());
        html.open("rect", "class", "bar", "x", number(Math.min(start, value)), "y", number(y - 7), "width",
                number(Math.abs(value - start)), "height", "14").close();
        line(html, "interval", number(x(chart, mark.low())), number(y), number(x(chart, mark.high())), number(y));
        html.open("circle", "class", "point", "cx", number(value), "cy", number(y), "r", "4").close();
        html.element("text", mark.text(), "class", "figure", "x", number(WIDTH), "y", number(y + 5), "text-anchor", "end");
    }

    private static void line(HtmlWriter html, String kind, String x1, String y1, String x2, String y2) {
        html.open("line", "class", kind, "x1", x1, "y1", y1, "x2", x2, "y2", y2).close();
    }

    private static double x(IntervalChart chart, double value) {
        double share = (Math.clamp(value, chart.low(), chart.high()) - chart.low()) / (chart.high() - chart.low());
        return LEFT + share * (RIGHT - LEFT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
