package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.escalation.results.chart.Pen.Anchor;

/**
 * Values with intervals, one below the other: shares of outcomes, differences, effects of factors, indices of sensitivity.
 *
 * @param title title
 * @param note  what the intervals are
 * @param axis  name and unit of the values
 * @param zero  whether bars from zero are drawn, and not dots alone
 * @param bars  the values
 */
public record IntervalChart(String title, String note, String axis, boolean zero, List<Bar> bars) implements Chart {

    private static final double HIGHEST_ROW = 34;

    /** Copies the list. */
    public IntervalChart {
        bars = List.copyOf(bars);
    }

    /**
     * A value.
     *
     * @param label  what it is of
     * @param series what it belongs to; bars of one label with several series stand together
     * @param value  the value
     * @param low    lower end of its interval; NaN if there is none
     * @param high   upper end
     */
    public record Bar(String label, String series, double value, double low, double high) {
    }

    @Override
    public void draw(Pen pen, double width, double height, Look look) {
        Frame frame = Frame.of(this, pen, width, height, look);
        Set<String> labels = new LinkedHashSet<>();
        Set<String> series = new LinkedHashSet<>();
        bars.forEach(bar -> {
            labels.add(bar.label());
            series.add(bar.series());
        });
        if (bars.isEmpty()) {
            frame.empty("Nothing to show");
            return;
        }
        double room = Math.min(0.4 * width, labels.stream().mapToDouble(pen::width).max().orElse(0) + 8);
        boolean legend = series.size() > 1;
        Frame plot = frame.inset(room, legend ? 22 : 0, 64, 40);
        if (legend) {
            legend(frame, List.copyOf(series));
        }
        Axis scale = Axis.of(bars.stream().flatMapToDouble(bar -> java.util.stream.DoubleStream.of(bar.value(), bar.low(), bar.high())).toArray(), zero);
        double step = Math.min(HIGHEST_ROW * Math.max(1, series.size() * 0.6), (plot.bottom - plot.top) / labels.size());
        Frame used = plot.inset(0, 0, 0, plot.bottom - plot.top - step * labels.size());
        used.below(scale, axis);
        int row = 0;
        for (String label : labels) {
            double top = plot.top + step * row++;
            pen.text(Frame.fitting(pen, label, room - 8), plot.left - 8, top + step / 2, Anchor.END, look.ink(), false);
            List<Bar> group = bars.stream().filter(bar -> bar.label().equals(label)).toList();
            double slice = step * 0.8 / series.size();
            for (Bar bar : group) {
                int number = List.copyOf(series).indexOf(bar.series());
                bar(used, scale, bar, top + step * 0.1 + slice * (number + 0.5), slice, look.series(number));
            }
        }
        if (zero && scale.low() < 0) {
            pen.line(used.x(scale, 0), used.top, used.x(scale, 0), used.bottom, look.ink(), 1);
        }
    }

    /**
     * Two charts of the same kind in one, to be read side by side.
     *
     * @param first  a chart
     * @param name   what it is of
     * @param second another chart of the same kind
     * @param other  what that is of
     * @return a chart in which each label has both
     */
    public static IntervalChart together(IntervalChart first, String name, IntervalChart second, String other) {
        List<Bar> bars = new ArrayList<>();
        first.bars().forEach(bar -> bars.add(named(bar, name)));
        second.bars().forEach(bar -> bars.add(named(bar, other)));
        return new IntervalChart(first.title(), first.note(), first.axis(), first.zero(), bars);
    }

    private static Bar named(Bar bar, String of) {
        String label = bar.series().isEmpty() ? bar.label() : bar.label() + " – " + bar.series();
        return new Bar(label, of, bar.value(), bar.low(), bar.high());
    }

    static void legend(Frame frame, List<String> series) {
        double x = frame.left;
        for (int i = 0; i < series.size() && x < frame.right - 40; i++) {
            frame.pen.rectangle(x, frame.top + 2, 10, 10, frame.look.series(i));
            String name = Frame.fitting(frame.pen, series.get(i), Math.min(240, frame.right - x - 16));
            frame.pen.text(name, x + 15, frame.top + 7, Anchor.START, frame.look.ink(), false);
            x += 15 + frame.pen.width(name) + 18;
        }
    }

    private void bar(Frame frame, Axis scale, Bar bar, double y, double room, int colour) {
        if (!Double.isFinite(bar.value())) {
            frame.pen.text("undefined", frame.left + 6, y, Anchor.START, frame.look.tint(frame.look.ink(), 0.6), false);
            return;
        }
        double x = frame.x(scale, bar.value());
        double half = Math.max(1.5, Math.min(9, room * 0.34));
        if (zero) {
            double from = frame.x(scale, 0);
            frame.pen.rectangle(Math.min(from, x), y - half, Math.abs(x - from), 2 * half, frame.look.tint(colour, 0.45));
        }
        double end = x;
        if (Double.isFinite(bar.low()) && Double.isFinite(bar.high())) {
            double low = frame.x(scale, bar.low());
            end = frame.x(scale, bar.high());
            frame.pen.line(low, y, end, y, colour, 2);
            frame.pen.line(low, y - half / 2, low, y + half / 2, colour, 2);
            frame.pen.line(end, y - half / 2, end, y + half / 2, colour, 2);
        }
        frame.pen.dot(x, y, Math.min(4.5, half + 1), colour);
        if (room >= 11) {
            frame.pen.text(Axis.text(Double.parseDouble(String.format(java.util.Locale.ROOT, "%.3g", bar.value()))), Math.max(x, end) + 8, y, Anchor.START,
                    frame.look.ink(), false);
        }
    }

    @Override
    public List<String> columns() {
        return List.of("what", "series", axis, "low", "high");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        bars.forEach(bar -> rows.add(List.of(bar.label(), bar.series(), bar.value(), bar.low(), bar.high())));
        return rows;
    }
}
