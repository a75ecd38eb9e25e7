package org.escalation.simulation.statistics;

import java.util.Arrays;

/**
 * Holm's step-down adjustment: with it, the chance of even one false finding among all comparisons stays below the
 * level. Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics
 * 6 (1979) 65-70.
 */
public final class Holm {

    private Holm() {
    }

    /**
     * Adjusts p values.
     *
     * @param p p values; NaN for comparisons that could not be made, which do not count
     * @return the adjusted ones in the same order, at most 1
     */
    public static double[] adjust(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        int left = (int) Arrays.stream(p).filter(value -> !Double.isNaN(value)).count();
        double[] adjusted = new double[p.length];
        double before = 0;
        for (int i : order) {
            adjusted[i] = Double.isNaN(p[i]) ? Double.NaN : Math.min(1, Math.max(before, left-- * p[i]));
            before = Double.isNaN(p[i]) ? before : adjusted[i];
        }
        return adjusted;
    }
}
