package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.escalation.simulation.internal.statistics.Moments;
import org.escalation.simulation.metric.TerminalOutcome;

/** What came out of a fixed number of consecutive replicates, on whatever thread. */
public final class ChunkResult implements TurnRows {

    private final int chunk;
    private final long[] outcomes = new long[TerminalOutcome.values().length];
    private final Moments[] moments;
    private final List<String> failures = new ArrayList<>();
    private final boolean keepRows;
    private int[] places = new int[0];
    private double[] values = new double[0];
    private int rows;

    /**
     * @param chunk    index of the chunk
     * @param metrics  number of metrics that are summed up: the first so many
     * @param keepRows whether rows are wanted
     */
    public ChunkResult(int chunk, int metrics, boolean keepRows) {
        this.chunk = chunk;
        this.keepRows = keepRows;
        moments = new Moments[metrics];
        for (int i = 0; i < metrics; i++) {
            moments[i] = new Moments();
        }
    }

    /** @return index of the chunk */
    public int chunk() {
        return chunk;
    }

    /**
     * Takes a finished replicate.
     *
     * @param replicate index of the replicate
     * @param outcome   how it ended
     * @param metrics   its values
     */
    public void add(int replicate, TerminalOutcome outcome, double[] metrics) {
        outcomes[outcome.ordinal()]++;
        for (int i = 0; i < moments.length; i++) {
            moments[i].add(metrics[i]);
        }
        if (keepRows) {
            row(replicate, -1, -1, outcome.ordinal());
            for (int i = 0; i < metrics.length; i++) {
                row(replicate, -1, i, metrics[i]);
            }
        }
    }

    /**
     * Takes a failure.
     *
     * @param message what happened
     */
    public void fail(String message) {
        failures.add(message);
    }

    /** @return counts by ordinal of the outcome */
    public long[] outcomes() {
        return outcomes;
    }

    /** @return one for each metric */
    public Moments[] moments() {
        return moments;
    }

    /** @return messages of failures */
    public List<String> failures() {
        return failures;
    }

    @Override
    public void row(int replicate, int turn, int metric, double value) {
        if (rows == values.length) {
            int capacity = Math.max(1024, 2 * rows);
            values = Arrays.copyOf(values, capacity);
            places = Arrays.copyOf(places, 3 * capacity);
        }
        places[3 * rows] = replicate;
        places[3 * rows + 1] = turn;
        places[3 * rows + 2] = metric;
        values[rows++] = value;
    }

    /**
     * Hands on all rows in the order they came.
     *
     * @param to takes them; metric -1 is the outcome, turn -1 the whole replicate
     */
    public void emit(TurnRows to) {
        for (int i = 0; i < rows; i++) {
            to.row(places[3 * i], places[3 * i + 1], places[3 * i + 2], values[i]);
        }
    }
}
