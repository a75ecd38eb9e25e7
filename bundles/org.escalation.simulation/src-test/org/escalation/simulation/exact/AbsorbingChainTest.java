package org.escalation.simulation.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** The exact cases of DOMAIN B.4 that are plain chains, and what a solver has to withstand. */
class AbsorbingChainTest {

    private static final double EXACT = 1e-9;

    /** A walk on 0..top whose ends absorb. */
    private static AbsorbingChain walk(int top, double up) {
        AbsorbingChain.Builder builder = AbsorbingChain.builder(top + 1);
        for (int i = 1; i < top; i++) {
            builder.transition(i, i + 1, up).transition(i, i - 1, 1 - up);
        }
        return builder.build();
    }

    /** V1. */
    @Test
    void gamblersRuin() {
        Absorption fair = walk(10, 0.5).absorption(3);
        assertEquals(0.3, fair.probabilities()[10], EXACT);
        assertEquals(0.7, fair.probabilities()[0], EXACT);
        assertEquals(21, fair.meanTime(), EXACT);
        Absorption favoured = walk(10, 0.6).absorption(3);
        assertEquals(0.7161223610512709, favoured.probabilities()[10], EXACT);
        assertEquals(20.80611805256355, favoured.meanTime(), EXACT);
    }

    /** V2. */
    @Test
    void fairWalk() {
        AbsorbingChain walk = walk(4, 0.5);
        double[] times = {3, 4, 3};
        double[] high = {0.25, 0.5, 0.75};
        for (int start = 1; start <= 3; start++) {
            Absorption absorption = walk.absorption(start);
            assertEquals(times[start - 1], absorption.meanTime(), EXACT);
            assertEquals(8, absorption.timeVariance(), EXACT);
            assertEquals(high[start - 1], absorption.probabilities()[4], EXACT);
            assertEquals(1 - high[start - 1], absorption.probabilities()[0], EXACT);
        }
        assertArrayEquals(new double[] {0, 1.5, 1, 0.5, 0}, walk.absorption(1).visits(), EXACT);
    }

    /** V3: one state a turn, and the way to disaster out of each. */
    @Test
    void compoundRisk() {
        assertEquals(0.4012630607616213, disaster(0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05), EXACT);
        assertEquals(0.32968, disaster(0.02, 0.05, 0.1, 0.2), EXACT);
    }

    private static double disaster(double... hazards) {
        int end = hazards.length;
        AbsorbingChain.Builder builder = AbsorbingChain.builder(end + 2);
        for (int i = 0; i < end; i++) {
            builder.transition(i, end + 1, hazards[i]).transition(i, i + 1, 1 - hazards[i]);
        }
        return builder.build().absorption(0).probabilities()[end + 1];
    }

    /** V6, discrete: both quit with .1 in each turn. */
    @Test
    void warOfAttrition() {
        AbsorbingChain chain = AbsorbingChain.builder(2).transition(0, 0, 0.81).transition(0, 1, 0.19).build();
        assertEquals(5.263158, chain.absorption(0).meanTime(), 5e-7);
        assertEquals(0.81 / (0.19 * 0.19), chain.absorption(0).timeVariance(), EXACT);
        assertEquals(0.19, chain.course(0, 10).absorbedBy(1), EXACT);
    }

    /** V19: the die of Knuth and Yao (1976), made of fair coins; state 0 to 6 are throws, 7 to 12 faces. */
    @Test
    void dieOfKnuthAndYao() {
        int[][] next = {{1, 2}, {3, 4}, {5, 6}, {1, 7}, {8, 9}, {10, 11}, {2, 12}};
        AbsorbingChain.Builder builder = AbsorbingChain.builder(13);
        for (int i = 0; i < next.length; i++) {
            builder.transition(i, next[i][0], 0.5).transition(i, next[i][1], 0.5);
        }
        Absorption die = builder.build().absorption(0);
        for (int face = 7; face <= 12; face++) {
            assertEquals(1.0 / 6, die.probabilities()[face], EXACT);
        }
        assertEquals(11.0 / 3, die.meanTime(), EXACT);
    }

    @Test
    void courseEndsWhereTheLongRunEnds() {
        AbsorbingChain walk = walk(10, 0.6);
        Absorption all = walk.absorption(3);
        Course course = walk.course(3, 2000);
        assertArrayEquals(all.probabilities(), course.probabilities(), EXACT);
        assertArrayEquals(all.visits(), course.visits(), EXACT);
        assertEquals(all.meanTime(), course.meanTime(), EXACT);
        assertEquals(all.timeVariance(), course.timeVariance(), 1e-8);
        assertEquals(3, walk.course(3, 4).timeQuantile(0.01));
        assertEquals(4, walk.course(3, 4).timeQuantile(0.9));
        assertEquals(0.064, walk.course(3, 3).probabilities()[0], EXACT);
    }

    @Test
    void chancesFarBelowRoundingAreExact() {
        // an end that comes with 1e-18 in a step: one minus the chance of staying would be 0
        AbsorbingChain chain = AbsorbingChain.builder(4).transition(0, 1, 1).transition(1, 0, 1 - 3e-18)
                .transition(1, 2, 1e-18).transition(1, 3, 2e-18).build();
        Absorption absorption = chain.absorption(0);
        assertEquals(1.0 / 3, absorption.probabilities()[2], EXACT);
        assertEquals(2 / 3e-18, absorption.meanTime(), 1e3);
    }

    @Test
    void statesWithoutAWayOutNeverEnd() {
        AbsorbingChain chain = AbsorbingChain.builder(4).transition(0, 1, 0.25).transition(0, 2, 0.75)
                .transition(2, 3, 1).transition(3, 2, 1).build();
        Absorption absorption = chain.absorption(0);
        assertEquals(0.25, absorption.probabilities()[1], EXACT);
        assertEquals(0.75, absorption.never(), EXACT);
        assertEquals(Double.POSITIVE_INFINITY, absorption.meanTime());
        assertTrue(Double.isNaN(absorption.timeVariance()));
        assertEquals(7, absorption.expected(new double[] {7, 0, 0, 0}), EXACT);
        assertEquals(Double.POSITIVE_INFINITY, absorption.expected(new double[] {0, 0, 1, 0}));
    }

    @Test
    void startThatIsAnEnd() {
        Absorption absorption = walk(4, 0.5).absorption(0);
        assertEquals(1, absorption.probabilities()[0]);
        assertEquals(0, absorption.meanTime());
        assertEquals(0, walk(4, 0.5).course(0, 5).meanTime());
    }

    /** Elimination against iteration, on random sparse chains with cycles. */
    @Test
    void randomChains() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n : new int[] {5, 40, 300}) {
            AbsorbingChain.Builder builder = AbsorbingChain.builder(n + 2);
            for (int i = 0; i < n; i++) {
                double left = 0.98;
                for (int k = 0; k < 4; k++) {
                    double p = left * random.nextDouble();
                    left -= p;
                    builder.transition(i, random.nextInt(n), p);
                }
                builder.transition(i, n, 0.01).transition(i, n + 1, left + 0.01);
            }
            AbsorbingChain chain = builder.build();
            Absorption direct = chain.absorption(0);
            Course iterated = chain.course(0, 5000);
            assertArrayEquals(iterated.probabilities(), direct.probabilities(), EXACT);
            assertArrayEquals(iterated.visits(), direct.visits(), EXACT);
            assertEquals(iterated.meanTime(), direct.meanTime(), EXACT);
            assertEquals(iterated.timeVariance(), direct.timeVariance(), 1e-7);
        }
    }

    @Test
    void refusesWhatIsNoChain() {
        assertThrows(IllegalArgumentException.class,
                () -> AbsorbingChain.builder(2).transition(0, 1, Double.NaN));
        assertThrows(IllegalArgumentException.class,
                () -> AbsorbingChain.builder(2).transition(0, 1, 0.5).build());
        assertThrows(IndexOutOfBoundsException.class, () -> AbsorbingChain.builder(2).transition(0, 2, 0.5));
    }
}
