package org.escalation.simulation.random;

/**
 * Draws computed by {@link Philox4x32}: u = f(seed, replicate, stream and element, turn, index). The seed is the key;
 * the counter's words are index, turn, stream and element, replicate. Two draws share a block: an even index takes
 * its first half, an odd index the second.
 *
 * <p>An instance serves one thread: it holds the replicate it draws for.
 */
public final class CounterDraws implements Draws {

    private static final double UNIT = 0x1.0p-53;

    private final int key0;
    private final int key1;
    private int replicate;

    /**
     * @param seed seed of the run; every value is a good seed
     */
    public CounterDraws(long seed) {
        key0 = (int) seed;
        key1 = (int) (seed >>> 32);
    }

    /**
     * Chooses the replicate for the draws to come.
     *
     * @param index index of the replicate, from 0
     */
    public void replicate(int index) {
        replicate = index;
    }

    /**
     * The uniform number behind a draw.
     *
     * @param stream  stream of the draw
     * @param element element within the stream
     * @param turn    turn, from 1
     * @param index   which draw of this element in this turn, from 0
     * @return a number in [0,1), a multiple of 2^-53
     */
    public double uniform(Stream stream, int element, int turn, int index) {
        long bits = Philox4x32.block(index >>> 1, turn, stream.word(element), replicate, key0, key1, (index & 1) != 0);
        return (bits >>> 11) * UNIT;
    }

    @Override
    public boolean happens(double probability, Stream stream, int element, int turn, int index) {
        if (probability <= 0) {
            return false;
        }
        return probability >= 1 || uniform(stream, element, turn, index) < probability;
    }

    @Override
    public int pick(double[] probabilities, int count, Stream stream, int element, int turn, int index) {
        if (count == 1) {
            return 0;
        }
        double u = uniform(stream, element, turn, index);
        double cumulative = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            double p = probabilities[i];
            if (p > 0) {
                cumulative += p;
                last = i;
                if (u < cumulative) {
                    return i;
                }
            }
        }
        // the probabilities sum to a hair less than 1: the last possible outcome takes the rest
        return last;
    }
}
