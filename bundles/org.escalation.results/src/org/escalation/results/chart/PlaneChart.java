package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.escalation.results.chart.Pen.Anchor;

/**
 * Settings in the plane of harm and gain, and the frontier of those that nothing else beats in both.
 *
 * @param title  title
 * @param note   what the lines are
 * @param across name and unit of the harm
 * @param up     name and unit of the gain
 * @param points the settings
 */
public record PlaneChart(String title, String note, String across, String up, List<Point> points) implements Chart {

    /** Copies the list. */
    public PlaneChart {
        points = List.copyOf(points);
    }

    /**
     * A setting.
     *
     * @param label     its name
     * @param x         harm
     * @param xLow      lower end of its interval; NaN if there is none
     * @param xHigh     upper end
     * @param y         gain
     * @param yLow      lower end of its interval; NaN if there is none
     * @param yHigh     upper end
     * @param efficient whether it lies on the frontier
     */
    public record Point(String label, double x, double xLow, double xHigh, double y, double yLow, double yHigh, boolean efficient) {
    }

    @Override
    public void draw(Pen pen, double width, double height, Look look) {
        Frame frame = Frame.of(this, pen, width, height, look).inset(52, 28, 24, 40);
        Axis x = Axis.of(points.stream().flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.x(), p.xLow(), p.xHigh())).toArray(), false);
        Axis y = Axis.of(points.stream().flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.y(), p.yLow(), p.yHigh())).toArray(), false);
        frame.below(x, across);
        frame.beside(y, up);
        List<Point> frontier = points.stream().filter(Point::efficient).sorted(Comparator.comparingDouble(Point::x)).toList();
        for (int i = 1; i < frontier.size(); i++) {
            pen.line(frame.x(x, frontier.get(i - 1).x()), frame.y(y, frontier.get(i - 1).y()), frame.x(x, frontier.get(i).x()), frame.y(y, frontier.get(i).y()),
                    look.tint(look.series(2), 0.6), 2);
        }
        List<double[]> taken = new ArrayList<>();
        for (Point p : points) {
            int colour = p.efficient() ? look.series(2) : look.series(6);
            double px = frame.x(x, p.x());
            double py = frame.y(y, p.y());
            if (Double.isFinite(p.xLow())) {
                pen.line(frame.x(x, p.xLow()), py, frame.x(x, p.xHigh()), py, look.tint(colour, 0.6), 1.5);
            }
            if (Double.isFinite(p.yLow())) {
                pen.line(px, frame.y(y, p.yLow()), px, frame.y(y, p.yHigh()), look.tint(colour, 0.6), 1.5);
            }
            pen.dot(px, py, 5, colour);
            label(frame, p, px, py, taken);
        }
    }

    /** Beside the point where there is room; left out where other labels are. The table has them all. */
    private static void label(Frame frame, Point p, double px, double py, List<double[]> taken) {
        String text = Frame.fitting(frame.pen, p.label(), 300);
        double width = frame.pen.width(text);
        boolean leftward = px + width + 10 > frame.right;
        double from = leftward ? px - 9 - width : px + 9;
        for (double dy : new double[] {-9, 9, -22, 22}) {
            double[] box = {from, py + dy - 7, from + width, py + dy + 7};
            boolean free = box[1] > frame.top - 8 && box[3] < frame.bottom
                    && taken.stream().allMatch(t -> box[2] < t[0] || box[0] > t[2] || box[3] < t[1] || box[1] > t[3]);
            if (free) {
                taken.add(box);
                frame.pen.text(text, from, py + dy, Anchor.START, frame.look.ink(), p.efficient());
                return;
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.of("setting", across, "low", "high", up, "low", "high", "on the frontier");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        points.forEach(p -> rows.add(List.of(p.label(), p.x(), p.xLow(), p.xHigh(), p.y(), p.yLow(), p.yHigh(), p.efficient() ? "yes" : "no")));
        return rows;
    }
}
