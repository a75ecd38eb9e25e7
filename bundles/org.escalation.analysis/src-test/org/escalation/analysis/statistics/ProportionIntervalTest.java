package org.escalation.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Case V15 of the domain brief. */
class ProportionIntervalTest {

    @Test
    void wilsonForEightOfTen() {
        Interval interval = ProportionInterval.wilson(8, 10, .95);
        assertEquals(.490162, interval.low(), 1e-6);
        assertEquals(.943318, interval.high(), 1e-6);
    }

    @Test
    void clopperPearsonForEightOfTen() {
        Interval interval = ProportionInterval.clopperPearson(8, 10, .95);
        assertEquals(.443905, interval.low(), 1e-6);
        assertEquals(.974789, interval.high(), 1e-6);
    }

    @Test
    void nothingInTwentyStillLeavesRoom() {
        Interval interval = ProportionInterval.wilson(0, 20, .95);
        assertEquals(0, interval.low());
        assertEquals(.161125, interval.high(), 1e-6);
    }

    @Test
    void boundsStayInsideZeroAndOneAndMirror() {
        for (int trials = 1; trials <= 40; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                for (double level : new double[] {.5, .9, .999}) {
                    assertSound(ProportionInterval.wilson(successes, trials, level),
                            ProportionInterval.wilson(trials - successes, trials, level), successes, trials);
                    assertSound(ProportionInterval.clopperPearson(successes, trials, level),
                            ProportionInterval.clopperPearson(trials - successes, trials, level), successes, trials);
                }
            }
        }
    }

    private static void assertSound(Interval interval, Interval ofFailures, int successes, int trials) {
        assertTrue(interval.contains((double) successes / trials));
        assertTrue(interval.low() >= 0 && interval.high() <= 1);
        assertEquals(interval.low(), ofFailures.complement().low(), 1e-9);
        assertEquals(interval.high(), ofFailures.complement().high(), 1e-9);
    }

    @Test
    void refusesImpossibleCounts() {
        assertThrows(OutOfRangeException.class, () -> ProportionInterval.wilson(3, 2, .95));
        assertThrows(OutOfRangeException.class, () -> ProportionInterval.wilson(0, 0, .95));
        assertThrows(OutOfRangeException.class, () -> ProportionInterval.clopperPearson(1, 2, 1));
    }
}
