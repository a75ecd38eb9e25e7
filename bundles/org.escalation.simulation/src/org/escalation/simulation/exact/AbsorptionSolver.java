package org.escalation.simulation.exact;

import java.util.Arrays;

import org.escalation.simulation.internal.chain.Elimination;

/** Solves one chain from one start: factorises once, then one row and one column of the inverse. */
final class AbsorptionSolver {

    private final AbsorbingChain chain;
    private final int start;
    private final boolean[] reached;
    private final boolean[] ends;
    /** Place of each state among the reached ones that can still be absorbed and are not yet; -1 for the others. */
    private final int[] place;
    private int transients;

    AbsorptionSolver(AbsorbingChain chain, int start) {
        this.chain = chain;
        this.start = start;
        ends = chain.canReach(chain::isAbsorbing);
        reached = reachedFrom(start);
        place = new int[chain.states()];
        Arrays.fill(place, -1);
        for (int i = 0; i < place.length; i++) {
            if (reached[i] && ends[i] && !chain.isAbsorbing(i)) {
                place[i] = transients++;
            }
        }
    }

    private boolean[] reachedFrom(int state) {
        boolean[] seen = new boolean[chain.states()];
        int[] stack = new int[seen.length];
        int height = 0;
        seen[state] = true;
        stack[height++] = state;
        while (height > 0) {
            for (int j : chain.targets(stack[--height])) {
                if (!seen[j]) {
                    seen[j] = true;
                    stack[height++] = j;
                }
            }
        }
        return seen;
    }

    Absorption solve() {
        double[] visits = new double[chain.states()];
        double[] probabilities = new double[chain.states()];
        for (int i = 0; i < visits.length; i++) {
            // whoever comes here stays among states without a way out
            visits[i] = reached[i] && !ends[i] ? Double.POSITIVE_INFINITY : 0;
        }
        if (place[start] < 0) {
            boolean absorbed = chain.isAbsorbing(start);
            probabilities[start] = absorbed ? 1 : 0;
            return new Absorption(probabilities, visits, absorbed ? 0 : 1,
                    absorbed ? 0 : Double.POSITIVE_INFINITY, absorbed ? 0 : Double.NaN);
        }
        Elimination elimination = factorise();
        double[] startsThere = new double[transients];
        startsThere[place[start]] = 1;
        double[] visited = elimination.toEach(startsThere);
        double never = 0;
        double mean = 0;
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                visits[i] = visited[place[i]];
                mean += visits[i];
                for (int k = 0; k < chain.targets(i).length; k++) {
                    int to = chain.targets(i)[k];
                    if (chain.isAbsorbing(to)) {
                        probabilities[to] += visits[i] * chain.chances(i)[k];
                    } else if (!ends[to]) {
                        never += visits[i] * chain.chances(i)[k];
                    }
                }
            }
        }
        return never > 0 ? new Absorption(probabilities, visits, never, Double.POSITIVE_INFINITY, Double.NaN)
                : new Absorption(probabilities, visits, 0, mean, variance(elimination, visited, mean));
    }

    private double variance(Elimination elimination, double[] visited, double mean) {
        double[] ones = new double[transients];
        Arrays.fill(ones, 1);
        double[] times = elimination.fromEach(ones);
        double sum = 0;
        for (int i = 0; i < transients; i++) {
            sum += visited[i] * times[i];
        }
        return 2 * sum - mean - mean * mean;
    }

    private Elimination factorise() {
        int[][] rows = new int[transients][];
        double[][] values = new double[transients][];
        double[] exit = new double[transients];
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                int[] targets = chain.targets(i);
                int[] row = new int[targets.length];
                double[] value = new double[targets.length];
                int size = 0;
                for (int k = 0; k < targets.length; k++) {
                    if (place[targets[k]] >= 0) {
                        // places ascend with states, so the row stays sorted
                        row[size] = place[targets[k]];
                        value[size++] = chain.chances(i)[k];
                    } else {
                        exit[place[i]] += chain.chances(i)[k];
                    }
                }
                rows[place[i]] = Arrays.copyOf(row, size);
                values[place[i]] = Arrays.copyOf(value, size);
            }
        }
        return new Elimination(rows, values, exit);
    }
}
