package org.escalation.simulation.statistics;

import org.hipparchus.random.SobolSequenceGenerator;

/** Points in the unit cube for sweeps. Rows are points, columns are factors. */
public final class UnitDesigns {

    /** Levels of Morris' design, and the step between the levels that a factor moves: half the range and a bit more. */
    private static final int LEVELS = 4;
    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));
    private static final int HYPERCUBE = 3;
    private static final int MORRIS = 4;

    private UnitDesigns() {
    }

    /**
     * A full grid.
     *
     * @param factors number of factors
     * @param levels  levels of each factor, at least 1
     * @param open    whether 0 and 1 must not occur: levels are then the middles of equal parts
     * @return levels^factors points
     */
    public static double[][] grid(int factors, int levels, boolean open) {
        int count = Math.toIntExact(Math.round(Math.pow(levels, factors)));
        double[][] points = new double[count][factors];
        for (int i = 0; i < count; i++) {
            int rest = i;
            for (int f = factors - 1; f >= 0; f--) {
                int level = rest % levels;
                rest /= levels;
                points[i][f] = open || levels == 1 ? (level + 0.5) / levels : (double) level / (levels - 1);
            }
        }
        return points;
    }

    /**
     * A Latin hypercube: each factor has one point in each of n equal parts of its range (McKay, Beckman and Conover
     * 1979).
     *
     * @param factors number of factors
     * @param n       number of points
     * @param seed    seed
     * @return the points
     */
    public static double[][] latinHypercube(int factors, int n, long seed) {
        Uniforms uniforms = new Uniforms(seed, HYPERCUBE);
        double[][] points = new double[n][factors];
        for (int f = 0; f < factors; f++) {
            int[] parts = uniforms.permutation(n);
            for (int i = 0; i < n; i++) {
                points[i][f] = (parts[i] + uniforms.next()) / n;
            }
        }
        return points;
    }

    /**
     * The matrices of Saltelli's design, from Sobol' points of twice the dimension: for each row first that of A, then that
     * of B, then A with one column from B for each factor in turn.
     *
     * @param factors number of factors
     * @param n       number of rows; a power of two keeps the points balanced
     * @return n(factors+2) points
     */
    public static double[][] saltelli(int factors, int n) {
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(2 * factors);
        // the first point is the origin, which belongs to no range's inside
        sobol.nextVector();
        double[][] points = new double[n * (factors + 2)][];
        int next = 0;
        for (int row = 0; row < n; row++) {
            double[] both = sobol.nextVector();
            double[] a = java.util.Arrays.copyOfRange(both, 0, factors);
            double[] b = java.util.Arrays.copyOfRange(both, factors, 2 * factors);
            points[next++] = a;
            points[next++] = b;
            for (int f = 0; f < factors; f++) {
                double[] mixed = a.clone();
                mixed[f] = b[f];
                points[next++] = mixed;
            }
        }
        return points;
    }

    /**
     * Morris' trajectories: each starts at a random grid point and moves one factor after the other, in random order.
     *
     * @param factors      number of factors
     * @param trajectories number of trajectories
     * @param seed         seed
     * @return trajectories*(factors+1) points, trajectory by trajectory
     */
    public static double[][] morris(int factors, int trajectories, long seed) {
        Uniforms uniforms = new Uniforms(seed, MORRIS);
        double[][] points = new double[trajectories * (factors + 1)][];
        int next = 0;
        for (int t = 0; t < trajectories; t++) {
            double[] point = new double[factors];
            for (int f = 0; f < factors; f++) {
                point[f] = (double) uniforms.next(LEVELS) / (LEVELS - 1);
            }
            points[next++] = point.clone();
            for (int f : uniforms.permutation(factors)) {
                point[f] += point[f] + STEP <= 1 ? STEP : -STEP;
                points[next++] = point.clone();
            }
        }
        return points;
    }
}
