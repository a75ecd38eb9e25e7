package org.escalation.simulation.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Variance-based sensitivity from N(d+2) evaluations: S, the share of the output's variance that a factor explains
 * alone, and T, its share with all interactions. Estimates that come out negative are shown as they are: they say that
 * N is too small, and clipping would hide it.
 *
 * <p>First order: A. Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181 (2010) 259-270, table 2 (b). Total: M. J. W. Jansen, "Analysis of variance designs for model
 * output", Computer Physics Communications 117 (1999) 35-43. Intervals by bootstrap over the N rows.
 */
public final class SobolIndices {

    private static final int RESAMPLES = 500;
    private static final int PURPOSE = 2;

    private final double[] a;
    private final double[] b;
    private final double[][] mixed;

    /**
     * @param a     outputs at the rows of matrix A
     * @param b     outputs at the rows of matrix B
     * @param mixed for each factor, outputs at the rows of A with that factor's column from B
     */
    public SobolIndices(double[] a, double[] b, double[][] mixed) {
        this.a = a;
        this.b = b;
        this.mixed = mixed;
    }

    /**
     * The indices of one factor.
     *
     * @param first share of the variance explained alone
     * @param total share of the variance with all interactions
     */
    public record Index(Estimate first, Estimate total) {
    }

    /**
     * All indices.
     *
     * @param seed seed of the bootstrap
     * @return one for each factor; NaN where the output does not vary
     */
    public List<Index> estimate(long seed) {
        int n = a.length;
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        Uniforms uniforms = new Uniforms(seed, PURPOSE);
        int[][] resamples = new int[RESAMPLES][n];
        for (int[] rows : resamples) {
            Arrays.setAll(rows, i -> uniforms.next(n));
        }
        List<Index> indices = new ArrayList<>();
        for (int factor = 0; factor < mixed.length; factor++) {
            double[] first = new double[RESAMPLES];
            double[] total = new double[RESAMPLES];
            for (int r = 0; r < RESAMPLES; r++) {
                first[r] = first(factor, resamples[r]);
                total[r] = total(factor, resamples[r]);
            }
            indices.add(new Index(estimate(first(factor, all), first, n), estimate(total(factor, all), total, n)));
        }
        return indices;
    }

    private static Estimate estimate(double value, double[] resampled, int n) {
        double[] sorted = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length < RESAMPLES / 2) {
            return new Estimate(value, Double.NaN, Double.NaN, n);
        }
        int tail = (int) ((1 - Estimate.COVERAGE) / 2 * sorted.length);
        return new Estimate(value, sorted[tail], sorted[sorted.length - 1 - tail], n);
    }

    private double first(int factor, int[] rows) {
        double mean = mean(rows);
        double sum = 0;
        for (int row : rows) {
            // centring changes nothing in expectation and takes noise out
            sum += (b[row] - mean) * (mixed[factor][row] - a[row]);
        }
        return sum / rows.length / variance(rows, mean);
    }

    private double total(int factor, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            double difference = a[row] - mixed[factor][row];
            sum += difference * difference;
        }
        return sum / (2.0 * rows.length) / variance(rows, mean(rows));
    }

    private double mean(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += a[row] + b[row];
        }
        return sum / (2.0 * rows.length);
    }

    private double variance(int[] rows, double mean) {
        double sum = 0;
        for (int row : rows) {
            sum += (a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean);
        }
        double variance = sum / (2.0 * rows.length - 1);
        return variance > 0 ? variance : Double.NaN;
    }
}
