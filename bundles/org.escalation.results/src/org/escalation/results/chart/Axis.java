package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale with round marks.
 *
 * @param low   value at its beginning
 * @param high  value at its end, above low
 * @param marks values that are marked
 */
public record Axis(double low, double high, List<Double> marks) {

    private static final int MARKS = 5;

    /**
     * The axis that holds some values.
     *
     * @param values values; those that are not finite are left out
     * @param zero   whether zero must be on it
     */
    public static Axis of(double[] values, boolean zero) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (low > high) {
            low = 0;
            high = 1;
        }
        if (zero) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        if (high - low < 1e-12 * Math.max(1, Math.abs(high))) {
            double half = Math.max(0.5, Math.abs(high) / 2);
            low -= zero && low == 0 ? 0 : half;
            high += half;
        }
        double step = step((high - low) / MARKS);
        double from = Math.floor(low / step + 1e-9);
        double to = Math.ceil(high / step - 1e-9);
        List<Double> marks = new ArrayList<>();
        for (double i = from; i <= to; i++) {
            marks.add(i * step);
        }
        return new Axis(Math.min(low, from * step), Math.max(high, to * step), List.copyOf(marks));
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /** Where a value is, 0 at the beginning and 1 at the end. */
    public double at(double value) {
        return (value - low) / (high - low);
    }

    /** A mark in words. */
    public static String text(double mark) {
        double tidy = Math.abs(mark) < 1e-12 ? 0 : mark;
        if (tidy != 0 && (Math.abs(tidy) >= 1e6 || Math.abs(tidy) < 1e-3)) {
            return String.format(Locale.ROOT, "%.3g", tidy);
        }
        String text = String.format(Locale.ROOT, "%.4f", tidy);
        return text.replaceFirst("\\.?0+$", "");
    }
}
