package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All crossings of a replicate, in order; those of one threshold are chained from the latest back. */
final class CrossingLog {

    /** No crossing, and no one who crossed. */
    static final int NONE = -1;

    int[] turn = new int[16];
    int[] threshold = new int[16];
    int[] crosser = new int[16];
    double[] magnitude = new double[16];
    double[] visibility = new double[16];
    /** Share of the full response that met the crossing, set in step 8. */
    double[] outcome = new double[16];
    private int[] previous = new int[16];
    private final int[] latest;
    private int size;
    private int firstOfTurn;

    CrossingLog(int thresholds) {
        latest = new int[thresholds];
        Arrays.fill(latest, NONE);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            latest[threshold[i]] = NONE;
        }
        size = 0;
        firstOfTurn = 0;
    }

    void beginTurn() {
        firstOfTurn = size;
    }

    /** The first crossing of this turn; the others follow up to {@link #size()}. */
    int firstOfTurn() {
        return firstOfTurn;
    }

    int size() {
        return size;
    }

    void add(int atTurn, int ofThreshold, int by, double ofMagnitude, double seen) {
        if (size == turn.length) {
            grow();
        }
        turn[size] = atTurn;
        threshold[size] = ofThreshold;
        crosser[size] = by;
        magnitude[size] = ofMagnitude;
        visibility[size] = seen;
        outcome[size] = 0;
        previous[size] = latest[ofThreshold];
        latest[ofThreshold] = size++;
    }

    private void grow() {
        int capacity = 2 * size;
        turn = Arrays.copyOf(turn, capacity);
        threshold = Arrays.copyOf(threshold, capacity);
        crosser = Arrays.copyOf(crosser, capacity);
        magnitude = Arrays.copyOf(magnitude, capacity);
        visibility = Arrays.copyOf(visibility, capacity);
        outcome = Arrays.copyOf(outcome, capacity);
        previous = Arrays.copyOf(previous, capacity);
    }

    /** Crossings of a threshold since a turn (inclusive), by one actor or anyone, of at least a magnitude. */
    int count(int ofThreshold, int by, int since, double atLeast) {
        int found = 0;
        for (int i = latest[ofThreshold]; i >= 0 && turn[i] >= since; i = previous[i]) {
            if ((by < 0 || crosser[i] == by) && magnitude[i] >= atLeast) {
                found++;
            }
        }
        return found;
    }

    /** Which lines were crossed how many turns ago, for comparison. */
    List<Integer> history(int now) {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            result.add(threshold[i]);
            result.add(now - turn[i]);
        }
        return result;
    }

    void assign(CrossingLog other) {
        clear();
        for (int i = 0; i < other.size; i++) {
            add(other.turn[i], other.threshold[i], other.crosser[i], other.magnitude[i], other.visibility[i]);
            outcome[i] = other.outcome[i];
        }
        firstOfTurn = other.firstOfTurn;
    }
}
