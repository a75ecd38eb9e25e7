package org.escalation.simulation.game;

/** Solves small systems of linear equations by elimination with the largest pivot. */
final class LinearSystem {

    private static final double SINGULAR = 1e-12;

    private LinearSystem() {
    }

    /**
     * Solves a system in place.
     *
     * @param a coefficients, one row for each equation, as many as unknowns; spoilt by the call
     * @param b right side; spoilt
     * @return the solution; null if there is not exactly one
     */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            if (Math.abs(a[pivot][k]) < SINGULAR) {
                return null;
            }
            swap(a, b, k, pivot);
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
                b[i] -= factor * b[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                b[k] -= a[k][j] * b[j];
            }
            b[k] /= a[k][k];
        }
        return b;
    }

    private static void swap(double[][] a, double[] b, int i, int j) {
        double[] line = a[i];
        a[i] = a[j];
        a[j] = line;
        double value = b[i];
        b[i] = b[j];
        b[j] = value;
    }
}
