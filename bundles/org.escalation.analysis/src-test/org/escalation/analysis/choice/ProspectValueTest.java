package org.escalation.analysis.choice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.escalation.analysis.statistics.OutOfRangeException;
import org.junit.jupiter.api.Test;

/** Case V10 of the domain brief, and the logit rule. */
class ProspectValueTest {

    private final ProspectValue standard = ProspectValue.standard();

    @Test
    void valuesAndWeights() {
        assertEquals(57.543994, standard.value(100), 1e-6);
        assertEquals(-129.473986, standard.value(-100), 1e-6);
        assertEquals(.420639, standard.gainWeight(.5), 1e-6);
        assertEquals(.453988, standard.lossWeight(.5), 1e-6);
    }

    @Test
    void evenChanceOfWinningAndLosingRepels() {
        assertEquals(-34.574309, standard.prospect(100, .5, -100), 1e-6);
    }

    @Test
    void riskIsSoughtAmongLosses() {
        assertEquals(-70.351947, standard.value(-50), 1e-6);
        assertEquals(-58.779578, standard.prospect(-100, .5, 0), 1e-6);
    }

    @Test
    void orderOfOutcomesDoesNotMatterAndCertaintyIsCertain() {
        for (double p = 0; p <= 1; p += .05) {
            assertEquals(standard.prospect(80, p, 20), standard.prospect(20, 1 - p, 80), 1e-9);
            assertEquals(standard.prospect(-80, p, 20), standard.prospect(20, 1 - p, -80), 1e-9);
        }
        assertEquals(standard.value(20), standard.prospect(80, 0, 20), 1e-12);
        assertEquals(standard.value(30), standard.prospect(30, .4, 30), 1e-9);
    }

    @Test
    void weightsRiseFromZeroToOne() {
        double previous = -1;
        for (int percent = 0; percent <= 100; percent++) {
            double weight = standard.gainWeight(percent / 100d);
            assertTrue(weight > previous);
            previous = weight;
        }
        assertEquals(0, standard.gainWeight(0));
        assertEquals(1, standard.gainWeight(1));
    }

    @Test
    void logitSharesFollowUtilityAndNeverOverflow() {
        assertArrayEquals(new double[] {.5, .5}, new LogitChoice(0).probabilities(3, 900), 1e-12);
        assertEquals(.7311, new LogitChoice(.5).probabilityOfFirst(2, 0), 1e-4);
        assertArrayEquals(new double[] {0, 1}, new LogitChoice(1e6).probabilities(-1e9, 1e9), 1e-12);
        assertThrows(OutOfRangeException.class, () -> new LogitChoice(1).probabilities());
    }
}
