package org.escalation.simulation.internal.engine;

/** Which rung is seen when severity is observed with a normal error: the one of nearest severity. */
final class SeenRung {

    private SeenRung() {
    }

    /** Row true rung, column seen rung: the chance. Severities need not ascend; equal ones share their chance. */
    static double[][] chances(double[] severity, double sigma) {
        int n = severity.length;
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                double below = Double.NEGATIVE_INFINITY;
                double above = Double.POSITIVE_INFINITY;
                int equals = 1;
                for (int k = 0; k < n; k++) {
                    double middle = (severity[j] + severity[k]) / 2;
                    if (severity[k] < severity[j]) {
                        below = Math.max(below, middle);
                    } else if (severity[k] > severity[j]) {
                        above = Math.min(above, middle);
                    } else if (k != j) {
                        equals++;
                    }
                }
                result[i][j] = (normal((above - severity[i]) / sigma) - normal((below - severity[i]) / sigma)) / equals;
                sum += result[i][j];
            }
            for (int j = 0; j < n; j++) {
                result[i][j] /= sum;
            }
        }
        return result;
    }

    /**
     * Cumulative standard normal distribution, by the error function approximation of Abramowitz and Stegun 7.1.26
     * (absolute error below 1.5e-7, far below what noise is known to).
     */
    static double normal(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        if (x > 8) {
            return z > 0 ? 1 : 0;
        }
        double t = 1 / (1 + 0.3275911 * x);
        double tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * StrictMath.exp(-x * x) / 2;
        return z > 0 ? 1 - tail : tail;
    }
}
