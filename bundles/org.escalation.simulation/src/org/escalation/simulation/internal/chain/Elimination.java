package org.escalation.simulation.internal.chain;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The transient part Q of an absorbing chain with I-Q factorised by eliminating one state after the other, the one with
 * the fewest paths through it first (Markowitz 1957). A state's chance of leaving itself is taken as the sum of where it
 * goes, never as one minus the chance of staying, so there is no subtraction and no loss of digits (Grassmann, Taksar
 * and Heyman 1985).
 */
public final class Elimination {

    private final int n;
    /** For each state, as it was when eliminated: where it goes, where it is come to from, its chance of leaving. */
    private final SparseRow[] rows;
    private final int[][] sources;
    private final double[][] sourceValues;
    private final double[] leaving;
    private final int[] order;
    private final double[] exit;
    private final int[][] predecessors;
    private final int[] predecessorCount;
    private final boolean[] eliminated;

    /**
     * @param rows for each transient state the columns it goes to, ascending and transient; owned by this object
     * @param values the chances, above 0
     * @param exit for each state the chance of going to an absorbing one
     */
    public Elimination(int[][] rows, double[][] values, double[] exit) {
        n = rows.length;
        this.rows = new SparseRow[n];
        this.exit = exit.clone();
        sources = new int[n][];
        sourceValues = new double[n][];
        leaving = new double[n];
        order = new int[n];
        predecessors = new int[n][4];
        predecessorCount = new int[n];
        eliminated = new boolean[n];
        for (int i = 0; i < n; i++) {
            this.rows[i] = new SparseRow(rows[i], values[i]);
            for (int j : rows[i]) {
                cameFrom(j, i);
            }
        }
        eliminateAll();
    }

    private void cameFrom(int state, int from) {
        if (predecessorCount[state] == predecessors[state].length) {
            predecessors[state] = Arrays.copyOf(predecessors[state], 2 * predecessorCount[state]);
        }
        predecessors[state][predecessorCount[state]++] = from;
    }

    private record Candidate(long paths, int state) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byPaths = Long.compare(paths, other.paths);
            return byPaths != 0 ? byPaths : Integer.compare(state, other.state);
        }
    }

    private void eliminateAll() {
        PriorityQueue<Candidate> queue = new PriorityQueue<>();
        for (int i = 0; i < n; i++) {
            queue.add(new Candidate(paths(i), i));
        }
        int done = 0;
        while (done < n) {
            Candidate best = queue.poll();
            if (!eliminated[best.state()]) {
                long paths = paths(best.state());
                if (paths > best.paths()) {
                    // it has grown since it was queued: wait for its turn
                    queue.add(new Candidate(paths, best.state()));
                } else {
                    order[done++] = best.state();
                    eliminate(best.state(), queue);
                }
            }
        }
    }

    private long paths(int state) {
        return (long) rows[state].size * predecessorCount[state];
    }

    private void eliminate(int state, PriorityQueue<Candidate> queue) {
        eliminated[state] = true;
        SparseRow row = rows[state];
        row.remove(state);
        double out = row.sum() + exit[state];
        leaving[state] = out;
        int[] from = new int[predecessorCount[state]];
        double[] chances = new double[from.length];
        int count = 0;
        for (int k = 0; k < predecessorCount[state]; k++) {
            int i = predecessors[state][k];
            if (eliminated[i]) {
                continue;
            }
            double p = rows[i].remove(state);
            if (p > 0) {
                from[count] = i;
                chances[count++] = p;
                rows[i].add(row, p / out, j -> cameFrom(j, i));
                exit[i] += p / out * exit[state];
            }
        }
        sources[state] = Arrays.copyOf(from, count);
        sourceValues[state] = Arrays.copyOf(chances, count);
        predecessors[state] = null;
        for (int k = 0; k < count; k++) {
            queue.add(new Candidate(paths(from[k]), from[k]));
        }
        for (int k = 0; k < row.size; k++) {
            dropEliminated(row.columns[k]);
            queue.add(new Candidate(paths(row.columns[k]), row.columns[k]));
        }
    }

    private void dropEliminated(int state) {
        int kept = 0;
        for (int k = 0; k < predecessorCount[state]; k++) {
            if (!eliminated[predecessors[state][k]]) {
                predecessors[state][kept++] = predecessors[state][k];
            }
        }
        predecessorCount[state] = kept;
    }

    /**
     * Solves (I-Q) x = b: the reward gathered from each state on, if each visit of a state brings its reward.
     *
     * @param b reward of each state
     * @return gathered reward from each state
     */
    public double[] fromEach(double[] b) {
        double[] x = b.clone();
        for (int state : order) {
            for (int k = 0; k < sources[state].length; k++) {
                x[sources[state][k]] += sourceValues[state][k] / leaving[state] * x[state];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            int state = order[k];
            SparseRow row = rows[state];
            for (int j = 0; j < row.size; j++) {
                x[state] += row.values[j] * x[row.columns[j]];
            }
            x[state] /= leaving[state];
        }
        return x;
    }

    /**
     * Solves y (I-Q) = c: the visits of each state, if the chain starts in each with the given weight.
     *
     * @param c weight of each state at the start
     * @return expected visits of each state, the start included
     */
    public double[] toEach(double[] c) {
        double[] y = c.clone();
        for (int state : order) {
            SparseRow row = rows[state];
            for (int j = 0; j < row.size; j++) {
                y[row.columns[j]] += row.values[j] / leaving[state] * y[state];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            int state = order[k];
            for (int i = 0; i < sources[state].length; i++) {
                y[state] += sourceValues[state][i] * y[sources[state][i]];
            }
            y[state] /= leaving[state];
        }
        return y;
    }
}
