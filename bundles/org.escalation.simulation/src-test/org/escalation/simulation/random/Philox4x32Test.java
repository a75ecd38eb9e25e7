package org.escalation.simulation.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The three known-answer vectors published with the generator for philox4x32-10, and plain statistics. */
class Philox4x32Test {

    @Test
    void zeroCounterAndKey() {
        check(new int[] {0, 0, 0, 0, 0, 0}, 0x6627e8d5e169c58dL, 0xbc57ac4c9b00dbd8L);
    }

    @Test
    void allOnes() {
        check(new int[] {-1, -1, -1, -1, -1, -1}, 0x408f276d41c83b0eL, 0xa20bc7c66d5451fdL);
    }

    @Test
    void digitsOfPi() {
        check(new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0},
                0xd16cfe0994fdccebL, 0x5001e42024126ea1L);
    }

    private static void check(int[] in, long first, long second) {
        assertEquals(first, Philox4x32.block(in[0], in[1], in[2], in[3], in[4], in[5], false));
        assertEquals(second, Philox4x32.block(in[0], in[1], in[2], in[3], in[4], in[5], true));
    }

    /** Mean 1/2 and 64 equal cells; 4-sigma bands, so a sound generator fails about once in 16,000 seeds. */
    @Test
    void uniformOverTurnsOfOneStream() {
        CounterDraws draws = new CounterDraws(20260501L);
        int n = 64_000;
        int[] cells = new int[64];
        double sum = 0;
        for (int turn = 1; turn <= n; turn++) {
            double u = draws.uniform(Stream.HAZARD, 0, turn, 0);
            sum += u;
            cells[(int) (u * 64)]++;
        }
        assertEquals(0.5, sum / n, 4 / Math.sqrt(12.0 * n));
        double chiSquare = 0;
        for (int count : cells) {
            chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
        }
        assertEquals(63, chiSquare, 4 * Math.sqrt(2 * 63));
    }

    /** Neighbouring streams, elements and replicates are uncorrelated: |r| below 4/sqrt(n). */
    @Test
    void neighboursAreUncorrelated() {
        CounterDraws a = new CounterDraws(7);
        CounterDraws b = new CounterDraws(7);
        b.replicate(1);
        int n = 50_000;
        double element = 0;
        double replicate = 0;
        double index = 0;
        for (int turn = 1; turn <= n; turn++) {
            double u = a.uniform(Stream.CHOICE, 0, turn, 0) - 0.5;
            element += u * (a.uniform(Stream.CHOICE, 1, turn, 0) - 0.5);
            replicate += u * (b.uniform(Stream.CHOICE, 0, turn, 0) - 0.5);
            index += u * (a.uniform(Stream.CHOICE, 0, turn, 1) - 0.5);
        }
        double band = 4 * Math.sqrt(n) / 12;
        assertTrue(Math.abs(element) < band, () -> "elements");
        assertTrue(Math.abs(replicate) < band, () -> "replicates");
        assertTrue(Math.abs(index) < band, () -> "indices");
    }

    /** V14: common random numbers. Variance of the difference of Bernoulli .6 and .5: .09 shared, .49 independent. */
    @Test
    void commonRandomNumbersCutTheVarianceOfADifference() {
        CounterDraws one = new CounterDraws(11);
        CounterDraws other = new CounterDraws(12);
        int n = 200_000;
        double shared = variance(one, one, n);
        double independent = variance(one, other, n);
        // the difference has fourth moment .1 (shared) and .5 (independent), hence these standard errors
        assertEquals(0.09, shared, 4 * Math.sqrt((0.09 * (1 - 0.09)) / n));
        assertEquals(0.49, independent, 4 * Math.sqrt(0.25 / n));
        assertEquals(5.4444, independent / shared, 0.15);
    }

    private static double variance(CounterDraws a, CounterDraws b, int n) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            a.replicate(i);
            b.replicate(i);
            boolean x = a.happens(0.6, Stream.CHOICE, 0, 1, 0);
            boolean y = b.happens(0.5, Stream.CHOICE, 0, 1, 0);
            double d = (x ? 1 : 0) - (y ? 1 : 0);
            sum += d;
            squares += d * d;
        }
        return squares / n - sum / n * (sum / n);
    }

    @Test
    void picksByInverseCumulativeDistribution() {
        CounterDraws draws = new CounterDraws(3);
        double[] p = {0.2, 0, 0.5, 0.3};
        int[] counts = new int[4];
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            draws.replicate(i);
            counts[draws.pick(p, 4, Stream.CHOICE, 5, 9, 0)]++;
        }
        assertEquals(0, counts[1]);
        for (int i = 0; i < 4; i++) {
            assertEquals(p[i], counts[i] / (double) n, 4 * Math.sqrt(p[i] * (1 - p[i]) / n) + 1e-12);
        }
    }

    @Test
    void certainEventsNeedNoLuck() {
        CounterDraws draws = new CounterDraws(0);
        assertTrue(draws.happens(1, Stream.HAZARD, 0, 1, 0));
        assertTrue(!draws.happens(0, Stream.HAZARD, 0, 1, 0));
    }
}
