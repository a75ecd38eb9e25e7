package org.escalation.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Case V11 of the domain brief, and what must hold of every belief. */
class BetaBeliefTest {

    private static final double[] OUTCOMES = {0, 0, 1, 0, 0, 0};

    @Test
    void perfectMemoryCountsEveryOutcome() {
        assertMeans(1, .333333, .25, .4, .333333, .285714, .25);
    }

    @Test
    void fadingMemoryWeighsRecentOutcomesMore() {
        assertMeans(.9, .333333, .25641, .424628, .349329, .29696, .258616);
    }

    private static void assertMeans(double memory, double... expected) {
        BetaBelief belief = BetaBelief.prior(1, 1);
        for (int i = 0; i < OUTCOMES.length; i++) {
            belief = belief.observe(OUTCOMES[i], 1, memory);
            assertEquals(expected[i], belief.mean(), 1e-6, "after outcome " + (i + 1));
        }
    }

    @Test
    void quantilesOfBetaTwoSix() {
        BetaBelief belief = BetaBelief.prior(2, 6);
        assertEquals(.053376, belief.quantile(.05), 1e-6);
        assertEquals(.22849, belief.quantile(.5), 1e-5);
        assertEquals(.520703, belief.quantile(.95), 1e-6);
    }

    @Test
    void noMemoryKeepsOnlyThePriorAndTheLastOutcome() {
        BetaBelief belief = BetaBelief.prior(2, 3).observe(1, 5, 0).observe(0, 1, 0);
        assertEquals(2, belief.alpha());
        assertEquals(4, belief.beta());
        assertEquals(1, belief.evidenceWeight(), 1e-12);
    }

    @Test
    void refusesWhatIsNoCountOrShare() {
        assertThrows(OutOfRangeException.class, () -> BetaBelief.prior(0, 1));
        BetaBelief belief = BetaBelief.prior(1, 1);
        assertThrows(OutOfRangeException.class, () -> belief.observe(1.1, 1, 1));
        assertThrows(OutOfRangeException.class, () -> belief.observe(.5, -1, 1));
        assertThrows(OutOfRangeException.class, () -> belief.observe(.5, 1, Double.NaN));
    }

    /** Over 2,000 random beliefs: the mean is a probability inside its 99 % interval, and rises with the outcome. */
    @Test
    void meanIsBoundedAndMonotonicInTheOutcome() {
        SplittableRandom random = new SplittableRandom(20_260_502);
        for (int draw = 0; draw < 2_000; draw++) {
            BetaBelief belief = BetaBelief.prior(.5 + 5 * random.nextDouble(), .5 + 5 * random.nextDouble());
            for (int step = 0; step < 5; step++) {
                belief = belief.observe(random.nextDouble(), random.nextDouble(), random.nextDouble());
            }
            double outcome = random.nextDouble();
            double lower = belief.observe(outcome / 2, 1, .9).mean();
            double higher = belief.observe(outcome, 1, .9).mean();
            assertTrue(0 < lower && lower <= higher && higher < 1);
            assertTrue(belief.interval(.99).contains(belief.mean()));
        }
    }
}
