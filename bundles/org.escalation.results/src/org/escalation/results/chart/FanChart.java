package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.List;

import org.escalation.results.chart.Pen.Anchor;

/**
 * How something spreads over time: bands of quantiles about a middle line.
 *
 * @param title  title
 * @param note   what the bands are
 * @param across name of what goes from left to right, for example turns
 * @param axis   name and unit of the values
 * @param bands  names of the quantiles, from the lowest to the highest; an odd number
 * @param points the values
 */
public record FanChart(String title, String note, String across, String axis, List<String> bands, List<Point> points) implements Chart {

    /** Copies the lists. */
    public FanChart {
        bands = List.copyOf(bands);
        points = List.copyOf(points);
    }

    /**
     * The values at one place.
     *
     * @param x         the place
     * @param quantiles one value for each band
     */
    public record Point(double x, List<Double> quantiles) {

        /** Copies the list. */
        public Point {
            quantiles = List.copyOf(quantiles);
        }
    }

    @Override
    public void draw(Pen pen, double width, double height, Look look) {
        Frame frame = Frame.of(this, pen, width, height, look).inset(44, 28, 58, 40);
        if (points.size() < 2) {
            frame.empty("Too little to show yet");
            return;
        }
        Axis x = Axis.of(points.stream().mapToDouble(Point::x).toArray(), false);
        x = new Axis(points.get(0).x(), points.get(points.size() - 1).x(), x.marks().stream()
                .filter(m -> m >= points.get(0).x() && m <= points.get(points.size() - 1).x()).toList());
        Axis y = Axis.of(points.stream().flatMap(p -> p.quantiles().stream()).mapToDouble(v -> v).toArray(), false);
        frame.below(x, across);
        frame.beside(y, axis);
        int colour = look.series(0);
        int middle = bands.size() / 2;
        for (int band = 0; band < middle; band++) {
            band(frame, x, y, band, look.tint(colour, 0.18 + 0.22 * band));
        }
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            pen.line(frame.x(x, a.x()), frame.y(y, a.quantiles().get(middle)), frame.x(x, b.x()), frame.y(y, b.quantiles().get(middle)), colour, 2.5);
        }
        Point last = points.get(points.size() - 1);
        double before = Double.POSITIVE_INFINITY;
        for (int band = 0; band < bands.size(); band++) {
            double at = frame.y(y, last.quantiles().get(band));
            if (before - at >= 12) {
                pen.text(bands.get(band), frame.right + 6, at, Anchor.START, look.tint(look.ink(), 0.8), band == middle);
                before = at;
            }
        }
    }

    private void band(Frame frame, Axis x, Axis y, int band, int colour) {
        int n = points.size();
        double[] outline = new double[4 * n];
        for (int i = 0; i < n; i++) {
            Point there = points.get(i);
            Point back = points.get(n - 1 - i);
            outline[2 * i] = frame.x(x, there.x());
            outline[2 * i + 1] = frame.y(y, there.quantiles().get(band));
            outline[2 * (n + i)] = frame.x(x, back.x());
            outline[2 * (n + i) + 1] = frame.y(y, back.quantiles().get(bands.size() - 1 - band));
        }
        frame.pen.area(outline, colour);
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(across);
        columns.addAll(bands);
        return columns;
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Point point : points) {
            List<Object> row = new ArrayList<>();
            row.add(point.x());
            row.addAll(point.quantiles());
            rows.add(row);
        }
        return rows;
    }
}
