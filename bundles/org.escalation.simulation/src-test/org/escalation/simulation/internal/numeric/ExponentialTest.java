package org.escalation.simulation.internal.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** The fast exponential against the one of the platform. */
class ExponentialTest {

    @Test
    void agreesToTwoUnitsInTheLastPlace() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double x = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(4));
            double expected = StrictMath.exp(x);
            assertTrue(Math.abs(Exponential.exp(x) - expected) <= 2 * Math.ulp(expected), () -> "at " + x);
        }
    }

    @Test
    void endsOfTheRange() {
        assertEquals(1, Exponential.exp(0));
        assertEquals(0, Exponential.exp(-1e6));
        assertEquals(Double.POSITIVE_INFINITY, Exponential.exp(1e6));
        assertEquals(0, Exponential.exp(Double.NEGATIVE_INFINITY));
        assertTrue(Double.isNaN(Exponential.exp(Double.NaN)));
        assertEquals(StrictMath.exp(-740), Exponential.exp(-740));
    }
}
