package org.escalation.simulation.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * A finite Markov chain in discrete time. A state without transitions is absorbing: the course ends there. One that
 * leads to itself alone is never left either, but steps go on. Immutable.
 */
public final class AbsorbingChain {

    private static final double ROUNDING = 1e-9;

    private final int[][] targets;
    private final double[][] chances;

    /** Takes rows whose targets ascend and whose chances sum to 1; they are owned by this object. */
    AbsorbingChain(int[][] targets, double[][] chances) {
        this.targets = targets;
        this.chances = chances;
    }

    /**
     * Starts a chain.
     *
     * @param states number of states, at least 1
     * @return a builder
     */
    public static Builder builder(int states) {
        return new Builder(states);
    }

    /**
     * The number of states.
     *
     * @return at least 1
     */
    public int states() {
        return targets.length;
    }

    /**
     * The number of different transitions.
     *
     * @return pairs of states with a chance above 0
     */
    public long transitions() {
        long sum = 0;
        for (int[] row : targets) {
            sum += row.length;
        }
        return sum;
    }

    /**
     * Whether a course ends in a state.
     *
     * @param state the state
     * @return whether it is absorbing
     */
    public boolean isAbsorbing(int state) {
        return targets[state].length == 0;
    }

    /**
     * Where a state leads. The array is the chain's own: it is not to be changed.
     *
     * @param state the state
     * @return states with a chance above 0, ascending
     */
    public int[] targets(int state) {
        return targets[state];
    }

    /**
     * The chances of where a state leads. The array is the chain's own: it is not to be changed.
     *
     * @param state the state
     * @return the chance of each target, in the order of {@link #targets}
     */
    public double[] chances(int state) {
        return chances[state];
    }

    /**
     * The states from which some state is reached with a chance above 0, those states included.
     *
     * @param goal the states to be reached
     * @return for each state whether it can get there
     */
    public boolean[] canReach(IntPredicate goal) {
        int[] first = new int[states()];
        java.util.Arrays.fill(first, -1);
        int edges = (int) transitions();
        int[] source = new int[edges];
        int[] next = new int[edges];
        int edge = 0;
        for (int i = 0; i < targets.length; i++) {
            for (int j : targets[i]) {
                source[edge] = i;
                next[edge] = first[j];
                first[j] = edge++;
            }
        }
        boolean[] reached = new boolean[states()];
        int[] stack = new int[states()];
        int height = 0;
        for (int i = 0; i < reached.length; i++) {
            if (goal.test(i)) {
                reached[i] = true;
                stack[height++] = i;
            }
        }
        while (height > 0) {
            for (int e = first[stack[--height]]; e >= 0; e = next[e]) {
                if (!reached[source[e]]) {
                    reached[source[e]] = true;
                    stack[height++] = source[e];
                }
            }
        }
        return reached;
    }

    /**
     * What becomes of the chain in the long run.
     *
     * @param start the state it starts in
     * @return the solution
     */
    public Absorption absorption(int start) {
        return new AbsorptionSolver(this, start).solve();
    }

    /**
     * What becomes of the chain within a number of steps.
     *
     * @param start the state it starts in
     * @param steps steps, at least 1
     * @return the solution
     */
    public Course course(int start, int steps) {
        return new CourseSolver(this, start, steps).solve();
    }

    /** Collects transitions. */
    public static final class Builder {

        private final List<SortedMap<Integer, Double>> rows = new ArrayList<>();

        private Builder(int states) {
            for (int i = 0; i < states; i++) {
                rows.add(new TreeMap<>());
            }
        }

        /**
         * Adds a transition; chances of the same two states add up.
         *
         * @param from   state it leaves
         * @param to     state it leads to
         * @param chance its chance, in [0,1]
         * @return this builder
         * @throws IllegalArgumentException if the chance is out of range
         */
        public Builder transition(int from, int to, double chance) {
            if (!(chance >= 0 && chance <= 1 + ROUNDING)) {
                throw new IllegalArgumentException("chance of going from " + from + " to " + to + " is " + chance);
            }
            if (chance > 0) {
                java.util.Objects.checkIndex(to, rows.size());
                rows.get(from).merge(to, chance, Double::sum);
            }
            return this;
        }

        /**
         * Finishes the chain.
         *
         * @return the chain
         * @throws IllegalArgumentException if the chances of a state do not sum to 1
         */
        public AbsorbingChain build() {
            int[][] targets = new int[rows.size()][];
            double[][] chances = new double[rows.size()][];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = rows.get(i).keySet().stream().mapToInt(Integer::intValue).toArray();
                chances[i] = rows.get(i).values().stream().mapToDouble(Double::doubleValue).toArray();
                double sum = 0;
                for (double chance : chances[i]) {
                    sum += chance;
                }
                if (targets[i].length > 0 && !(Math.abs(sum - 1) <= ROUNDING)) {
                    throw new IllegalArgumentException("chances of leaving state " + i + " sum to " + sum);
                }
            }
            return new AbsorbingChain(targets, chances);
        }
    }
}
