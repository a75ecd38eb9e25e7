package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.escalation.results.chart.Pen.Anchor;

/**
 * How often values fall where.
 *
 * @param title  title
 * @param note   number of values
 * @param axis   name and unit of the values
 * @param edges  borders of the classes, ascending
 * @param counts values in each class, one less than edges
 */
public record Histogram(String title, String note, String axis, List<Double> edges, List<Integer> counts) implements Chart {

    private static final int MOST = 40;

    /** Copies the lists. */
    public Histogram {
        edges = List.copyOf(edges);
        counts = List.copyOf(counts);
    }

    /**
     * Sorts values into classes: by the rule of Freedman and Diaconis (1981), or one for each whole number if there are few.
     *
     * @param values the values; those that are NaN are left out
     */
    public static Histogram of(String title, String axis, double[] values) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int undefined = values.length - sorted.length;
        String note = sorted.length + " runs" + (undefined == 0 ? "" : ", undefined in " + undefined + " more");
        if (sorted.length == 0) {
            return new Histogram(title, note, axis, List.of(0.0, 1.0), List.of(0));
        }
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        boolean whole = Arrays.stream(sorted).allMatch(v -> v == Math.rint(v)) && high - low < MOST;
        double spread = sorted[(int) (0.75 * (sorted.length - 1))] - sorted[(int) (0.25 * (sorted.length - 1))];
        int classes = whole ? (int) (high - low) + 1
                : (int) Math.max(5, Math.min(MOST, spread == 0 ? 10 : Math.ceil((high - low) / (2 * spread / Math.cbrt(sorted.length)))));
        double from = whole ? low - 0.5 : low;
        double size = whole ? 1 : Math.max((high - low) / classes, 1e-12);
        List<Double> edges = new ArrayList<>();
        Integer[] counts = new Integer[classes];
        Arrays.fill(counts, 0);
        for (int i = 0; i <= classes; i++) {
            edges.add(from + i * size);
        }
        for (double value : sorted) {
            counts[Math.min(classes - 1, (int) ((value - from) / size))]++;
        }
        return new Histogram(title, note, axis, edges, List.of(counts));
    }

    @Override
    public void draw(Pen pen, double width, double height, Look look) {
        Frame frame = Frame.of(this, pen, width, height, look).inset(48, 28, 20, 40);
        Axis across = Axis.of(edges.stream().mapToDouble(v -> v).toArray(), false);
        Axis up = Axis.of(counts.stream().mapToDouble(v -> v).toArray(), true);
        frame.below(across, axis);
        frame.beside(up, "runs");
        for (int i = 0; i < counts.size(); i++) {
            double left = frame.x(across, edges.get(i));
            double right = frame.x(across, edges.get(i + 1));
            double top = frame.y(up, counts.get(i));
            pen.rectangle(left + 0.5, top, Math.max(1, right - left - 1), frame.bottom - top, look.tint(look.series(0), 0.75));
            if (right - left > 30 && counts.get(i) > 0) {
                pen.text(counts.get(i).toString(), (left + right) / 2, top - 8, Anchor.MIDDLE, look.tint(look.ink(), 0.8), false);
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.of("from", "to", "runs");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            rows.add(List.of(edges.get(i), edges.get(i + 1), counts.get(i)));
        }
        return rows;
    }
}
