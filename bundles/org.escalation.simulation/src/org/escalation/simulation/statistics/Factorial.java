package org.escalation.simulation.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Effects in a full factorial design of k factors, each off or on. The values of each replicate under all 2^k settings
 * form one contrast, so that common random numbers narrow the intervals of effects too. Bit i of a setting's number
 * tells whether factor i is on.
 */
public final class Factorial {

    private final int factors;
    private final double[][] values;

    /**
     * @param factors number of factors
     * @param values  values of each of the 2^k settings, replicate by replicate; the shortest counts
     */
    public Factorial(int factors, double[][] values) {
        if (values.length != 1 << factors) {
            throw new IllegalArgumentException(values.length + " settings of " + factors + " factors");
        }
        this.factors = factors;
        this.values = values;
    }

    /**
     * What switching one factor on does, averaged over all settings of the others.
     *
     * @param factor index of the factor
     * @return mean of on minus off
     */
    public Estimate main(int factor) {
        return contrast(1 << factor);
    }

    /**
     * How much the effect of one factor changes when another is switched on: half the difference between its effect
     * with and without the other. 0 if both simply add up.
     *
     * @param a index of a factor
     * @param b index of another
     * @return the interaction
     */
    public Estimate pair(int a, int b) {
        return contrast(1 << a | 1 << b);
    }

    private Estimate contrast(int mask) {
        double scale = 2.0 / values.length;
        return perReplicate(replicate -> {
            double sum = 0;
            for (int setting = 0; setting < values.length; setting++) {
                boolean minus = (Integer.bitCount(mask & ~setting) & 1) != 0;
                sum += minus ? -values[setting][replicate] : values[setting][replicate];
            }
            return sum * scale;
        });
    }

    /**
     * The share of each factor in the change from all off to all on: its marginal contribution, averaged over all
     * orders in which factors can be switched on (Shapley 1953). The shares sum to the whole change.
     *
     * @return one estimate for each factor
     */
    public List<Estimate> shapley() {
        double[] weights = new double[factors];
        for (int size = 0; size < factors; size++) {
            // 1 / (k * C(k-1, size))
            double orders = factors;
            for (int i = 0; i < size; i++) {
                orders = orders * (factors - 1 - i) / (i + 1);
            }
            weights[size] = 1 / orders;
        }
        List<Estimate> shares = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            int bit = 1 << factor;
            shares.add(perReplicate(replicate -> {
                double sum = 0;
                for (int setting = 0; setting < values.length; setting++) {
                    if ((setting & bit) == 0) {
                        sum += weights[Integer.bitCount(setting)]
                                * (values[setting | bit][replicate] - values[setting][replicate]);
                    }
                }
                return sum;
            }));
        }
        return shares;
    }

    private Estimate perReplicate(java.util.function.IntToDoubleFunction contrast) {
        int n = Integer.MAX_VALUE;
        for (double[] each : values) {
            n = Math.min(n, each.length);
        }
        double[] contrasts = new double[n];
        java.util.Arrays.setAll(contrasts, contrast);
        return Estimate.mean(contrasts);
    }
}
