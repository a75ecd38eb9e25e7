package org.escalation.simulation.experiment;

import java.util.Arrays;
import java.util.List;

import org.escalation.simulation.ResultSink;

/** Keeps results in memory: eight bytes for each replicate and metric. */
public final class MemoryJournal implements ExperimentJournal, ExperimentResults {

    private final List<ReadMetric> metrics;
    private final double[][][] values;
    private final int[] stored;
    private final int[] failed;
    private DesignPoint point;
    private int count;

    /**
     * @param points  number of settings
     * @param metrics metrics that are read off, in order
     */
    public MemoryJournal(int points, List<ReadMetric> metrics) {
        this.metrics = List.copyOf(metrics);
        values = new double[points][metrics.size()][0];
        stored = new int[points];
        failed = new int[points];
    }

    @Override
    public int stored(DesignPoint of) {
        return stored[of.index()];
    }

    @Override
    public ResultSink begin(DesignPoint of, int first, int replicates) {
        point = of;
        count = replicates;
        double[][] columns = values[of.index()];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].length < first + replicates) {
                columns[i] = Arrays.copyOf(columns[i], Math.max(first + replicates, 2 * columns[i].length));
            }
            Arrays.fill(columns[i], first, first + replicates, Double.NaN);
        }
        return new Columns(columns);
    }

    @Override
    public void commit(int failures, List<String> messages) {
        stored[point.index()] += count;
        failed[point.index()] += failures;
    }

    @Override
    public void rollback() {
        count = 0;
    }

    @Override
    public int replicates(int of) {
        return stored[of];
    }

    @Override
    public double[] values(int of, int metric) {
        return Arrays.copyOf(values[of][metric], stored[of]);
    }

    @Override
    public int failed(int of) {
        return failed[of];
    }

    /** The rows of a replicate come in the order of the metrics, after the one of its outcome. */
    private final class Columns implements ResultSink {

        private final double[][] columns;
        private int next;

        Columns(double[][] columns) {
            this.columns = columns;
        }

        @Override
        public boolean replacesSummary() {
            return true;
        }

        @Override
        public void row(String run, String variant, int replicate, long seed, int turn, String metric, double value) {
            if (next == metrics.size() || !metrics.get(next).key().equals(metric)) {
                next = 0;
            }
            if (next < metrics.size() && metrics.get(next).key().equals(metric)) {
                columns[next++][replicate] = value;
            }
        }
    }
}
