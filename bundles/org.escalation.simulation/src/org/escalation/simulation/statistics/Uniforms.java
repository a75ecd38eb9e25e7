package org.escalation.simulation.statistics;

import org.escalation.simulation.random.Philox4x32;

/**
 * A sequence of uniform random numbers for designs and resampling, apart from those of the simulation. The same seed
 * and purpose give the same sequence on every machine.
 */
public final class Uniforms {

    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private final int purpose;
    private int next;

    /**
     * @param seed    seed of the experiment
     * @param purpose number that tells this sequence from others of the seed
     */
    public Uniforms(long seed, int purpose) {
        this.seed = seed;
        this.purpose = purpose;
    }

    /**
     * The next number.
     *
     * @return a number in [0,1)
     */
    public double next() {
        long bits = Philox4x32.block(next++, 0, purpose, -1, (int) seed, (int) (seed >>> 32), false);
        return (bits >>> 11) * UNIT;
    }

    /**
     * The next whole number.
     *
     * @param bound upper bound, at least 1
     * @return a number in 0..bound-1
     */
    public int next(int bound) {
        return (int) (next() * bound);
    }

    /**
     * The numbers 0 to n-1 in random order.
     *
     * @param n how many
     * @return a permutation
     */
    public int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = next(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
