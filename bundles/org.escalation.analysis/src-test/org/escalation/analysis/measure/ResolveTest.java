package org.escalation.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.escalation.analysis.statistics.OutOfRangeException;
import org.junit.jupiter.api.Test;

class ResolveTest {

    /** Case V4. */
    @Test
    void criticalRiskAndTheTurnsItTolerates() {
        double risk = Resolve.criticalRisk(10, 0, -90);
        assertEquals(.1, risk, 1e-12);
        assertEquals(5, Resolve.tolerableTurns(risk, .02));
    }

    @Test
    void turnsAreTheLastThatStayWithinTheRisk() {
        SplittableRandom random = new SplittableRandom(5);
        for (int draw = 0; draw < 2_000; draw++) {
            double risk = random.nextDouble();
            double hazard = .001 + .9 * random.nextDouble();
            int turns = Resolve.tolerableTurns(risk, hazard);
            assertTrue(1 - Math.pow(1 - hazard, turns) <= risk + 1e-9);
            assertTrue(1 - Math.pow(1 - hazard, turns + 1) >= risk - 1e-9);
        }
    }

    @Test
    void exactMultiplesOfTheHazardAreTolerated() {
        assertEquals(2, Resolve.tolerableTurns(.75, .5));
        assertEquals(3, Resolve.tolerableTurns(1 - Math.pow(.9, 3), .1));
        assertEquals(Integer.MAX_VALUE, Resolve.tolerableTurns(.5, 0));
        assertEquals(0, Resolve.tolerableTurns(.5, 1));
    }

    @Test
    void costToleranceIsTheTurnsTheStakePaysFor() {
        assertEquals(12, Resolve.costTolerance(80, .6, 4), 1e-12);
        assertThrows(OutOfRangeException.class, () -> Resolve.costTolerance(80, .6, 0));
    }

    @Test
    void payoffsOutOfOrderAreRefused() {
        assertThrows(OutOfRangeException.class, () -> Resolve.criticalRisk(10, 11, -90));
        assertThrows(OutOfRangeException.class, () -> Resolve.criticalRisk(10, -91, -90));
        assertThrows(OutOfRangeException.class, () -> Resolve.criticalRisk(-90, -90, -90));
    }
}
