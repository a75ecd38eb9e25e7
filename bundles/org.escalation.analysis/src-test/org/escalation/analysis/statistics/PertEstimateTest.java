package org.escalation.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PertEstimateTest {

    @Test
    void symmetricEstimateHasItsModeAsMeanAndMedian() {
        PertEstimate estimate = new PertEstimate(10, 20, 30);
        assertEquals(20, estimate.mean(), 1e-12);
        assertEquals(20, estimate.quantile(.5), 1e-6);
        assertEquals(Math.sqrt(100 / 7d), estimate.standardDeviation(), 1e-12);
    }

    @Test
    void certainValueHasNoSpread() {
        PertEstimate estimate = new PertEstimate(4, 4, 4);
        assertEquals(0, estimate.standardDeviation());
        assertEquals(4, estimate.quantile(.9));
    }

    @Test
    void refusesValuesOutOfOrder() {
        assertThrows(OutOfRangeException.class, () -> new PertEstimate(5, 4, 6));
        assertThrows(OutOfRangeException.class, () -> new PertEstimate(1, 4, 3));
    }
}
