package org.escalation.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.escalation.analysis.statistics.OutOfRangeException;
import org.junit.jupiter.api.Test;

/** Dominance, initiative, off-ramps, incrementalism, salami ratio and manipulated risk. */
class EscalationMeasuresTest {

    @Test
    void dominanceNeedsTheBetterOutcomeAndTheOpponentsFear() {
        var climb = List.of(
                new EscalationDominance.Step(20, 1, 0, .05), // both can bear it
                new EscalationDominance.Step(30, 1, 0, .10), // only the first can: dominated
                new EscalationDominance.Step(40, 0, 1, .05), // worse off there
                new EscalationDominance.Step(10, 1, 0, .50)); // neither can
        assertEquals(.3, EscalationDominance.of(climb, .4, .1).orElseThrow(), 1e-12);
    }

    @Test
    void dominanceIsNeverMutual() {
        SplittableRandom random = new SplittableRandom(6);
        for (int draw = 0; draw < 1_000; draw++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            double hazard = random.nextDouble();
            double first = random.nextDouble();
            double second = random.nextDouble();
            double ofFirst = EscalationDominance.of(
                    List.of(new EscalationDominance.Step(50, first, second, hazard)), a, b).orElseThrow();
            double ofSecond = EscalationDominance.of(
                    List.of(new EscalationDominance.Step(50, second, first, hazard)), b, a).orElseThrow();
            assertTrue(ofFirst == 0 || ofSecond == 0);
        }
    }

    @Test
    void dominanceIsUndefinedWithoutRungs() {
        assertTrue(EscalationDominance.of(List.of(), .1, .1).isEmpty());
    }

    @Test
    void initiativeCountsOnlyUnprovokedUpwardMoves() {
        var moves = List.of(
                new Initiative.Move<>("Russia", true, false),
                new Initiative.Move<>("Russia", true, false),
                new Initiative.Move<>("Russia", false, false),
                new Initiative.Move<>("West", true, true),
                new Initiative.Move<>("West", true, false));
        assertEquals(2 / 3d, Initiative.of("Russia", moves).orElseThrow(), 1e-12);
        assertEquals(1 / 3d, Initiative.of("West", moves).orElseThrow(), 1e-12);
        assertTrue(Initiative.of("West", List.of(new Initiative.Move<>("West", true, true))).isEmpty());
    }

    @Test
    void offRampBeatsGoingOnByItsSettlementAndFace() {
        assertEquals(14, OffRampValue.of(30, 20, .7, 30), 1e-12);
        assertTrue(OffRampValue.acceptableToAll(0, 3));
        assertFalse(OffRampValue.acceptableToAll(-.1, 50));
        assertFalse(OffRampValue.acceptableToAll());
    }

    @Test
    void strengthShowsInAFallingCourse() {
        assertTrue(OffRampValue.fromStrength(30, 25, 24));
        assertFalse(OffRampValue.fromStrength(30, 25, 25));
        assertFalse(OffRampValue.fromStrength(30));
    }

    @Test
    void fiveDeliveriesYieldLessThanOnePackage() {
        assertEquals(74.17, IncrementalismLoss.effectiveCapability(.15, 20, 20, 20, 20, 20), .005);
        assertEquals(.2583, IncrementalismLoss.of(.15, 20, 20, 20, 20, 20).orElseThrow(), 5e-5);
        assertEquals(0, IncrementalismLoss.of(.15, 100).orElseThrow());
        assertTrue(IncrementalismLoss.of(.15).isEmpty());
    }

    /** Splitting any delivery in two never reduces the loss (1,000 random schedules). */
    @Test
    void splittingNeverHelps() {
        SplittableRandom random = new SplittableRandom(11);
        for (int draw = 0; draw < 1_000; draw++) {
            double adaptation = random.nextDouble();
            double first = 1 + random.nextDouble();
            double second = 1 + random.nextDouble();
            double whole = IncrementalismLoss.of(adaptation, first, second).orElseThrow();
            double split = IncrementalismLoss.of(adaptation, first / 2, first / 2, second).orElseThrow();
            assertTrue(split >= whole - 1e-12 && split <= 1);
        }
    }

    @Test
    void salamiRatioDividesTheGainByItsPrice() {
        assertEquals(.1, SalamiRatio.of(.3, 3).orElseThrow(), 1e-12);
        assertTrue(SalamiRatio.of(.3, 0).isEmpty());
        assertThrows(OutOfRangeException.class, () -> SalamiRatio.of(1.3, 1));
    }

    /** Case V3. */
    @Test
    void manipulatedRiskCompounds() {
        double[] tenTimes = new double[10];
        Arrays.fill(tenTimes, .05);
        assertEquals(.4012630607616213, ManipulatedRisk.of(tenTimes), 1e-12);
        assertEquals(.32968, ManipulatedRisk.of(.02, .05, .1, .2), 1e-12);
        assertEquals(0, ManipulatedRisk.of());
        assertEquals(1, ManipulatedRisk.of(.2, 1));
    }
}
