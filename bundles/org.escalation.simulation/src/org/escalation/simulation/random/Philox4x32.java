package org.escalation.simulation.random;

/**
 * The counter-based generator Philox4x32-10: a keyed bijection of 128-bit counters whose outputs pass the usual
 * statistical batteries. It has no state, so that any draw can be reproduced alone, on any thread and in any order.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC'11, section 3.2 and table 2. The published known-answer vectors are in the test.
 */
public final class Philox4x32 {

    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;

    private Philox4x32() {
    }

    /**
     * Encrypts one counter.
     *
     * @param c0   counter word 0
     * @param c1   counter word 1
     * @param c2   counter word 2
     * @param c3   counter word 3
     * @param k0   key word 0
     * @param k1   key word 1
     * @param high false for output words 0 and 1, true for output words 2 and 3
     * @return the two chosen output words, the first in the upper half
     */
    public static long block(int c0, int c1, int c2, int c3, int k0, int k1, boolean high) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (x0 & LOW);
            long product1 = MULTIPLIER_1 * (x2 & LOW);
            x0 = (int) (product1 >>> 32) ^ x1 ^ key0;
            x1 = (int) product1;
            x2 = (int) (product0 >>> 32) ^ x3 ^ key1;
            x3 = (int) product0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        return high ? (long) x2 << 32 | x3 & LOW : (long) x0 << 32 | x1 & LOW;
    }
}
