package org.escalation.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.escalation.analysis.statistics.OutOfRangeException;
import org.junit.jupiter.api.Test;

/** Enforcement gap, minimum effective credibility, ambiguity and linkages. */
class DeterrenceMeasuresTest {

    @Test
    void gapWeighsSeverity() {
        var lines = List.of(new EnforcementGap.Line(30, .9, .2), new EnforcementGap.Line(10, .5, .5));
        assertEquals(.525, EnforcementGap.of(lines).orElseThrow(), 1e-12);
    }

    @Test
    void gapIsUndefinedWithoutLinesOrSeverity() {
        assertTrue(EnforcementGap.of(List.of()).isEmpty());
        assertTrue(EnforcementGap.of(List.of(new EnforcementGap.Line(0, 1, 0))).isEmpty());
    }

    @Test
    void oneEnforcementInFiveSuffices() {
        assertEquals(.2, MinimumEffectiveCredibility.of(4, 16), 1e-12);
        assertTrue(MinimumEffectiveCredibility.deters(.2, 4, 16));
        assertFalse(MinimumEffectiveCredibility.deters(.19, 4, 16));
        assertThrows(OutOfRangeException.class, () -> MinimumEffectiveCredibility.of(0, 0));
    }

    @Test
    void ambiguityIsNormalisedEntropy() {
        assertEquals(.9372, Ambiguity.of(.5, .3, .2), 1e-4);
        assertEquals(.3590, Ambiguity.of(.9, .05, .05), 1e-4);
        assertEquals(1, Ambiguity.of(.25, .25, .25, .25), 1e-12);
        assertEquals(0, Ambiguity.of(1, 0, 0));
        assertEquals(0, Ambiguity.of(1));
    }

    @Test
    void ambiguityRefusesWhatIsNoDistribution() {
        assertThrows(OutOfRangeException.class, () -> Ambiguity.of(.5, .4));
        assertThrows(OutOfRangeException.class, () -> Ambiguity.of(1.2, -.2));
        assertThrows(OutOfRangeException.class, Ambiguity::of);
    }

    @Test
    void linkageMultipliesWhatCanGoWrong() {
        LinkageCredibility linkage = new LinkageCredibility(.8, .5, .4, .3, .5, .9, 2);
        assertEquals(.8 * .7 * .7 * .5 * .81, linkage.value(), 1e-12);
        assertEquals(40 * linkage.value(), linkage.deterrentValue(40), 1e-12);
        assertFalse(linkage.deters(40, 40 * linkage.value()));
        assertTrue(linkage.deters(41, 40 * linkage.value()));
    }

    /** Over 1,000 random linkages: a probability, rising with automaticity and falling with delay and veto. */
    @Test
    void linkageIsBoundedAndMonotonic() {
        SplittableRandom random = new SplittableRandom(9);
        for (int draw = 0; draw < 1_000; draw++) {
            double a = random.nextDouble();
            double veto = random.nextDouble();
            double delay = 8 * random.nextDouble();
            double q = random.nextDouble();
            double c = random.nextDouble();
            double value = new LinkageCredibility(q, a, c, veto, 1, .9, delay).value();
            assertTrue(value >= 0 && value <= 1);
            assertTrue(value <= new LinkageCredibility(q, (1 + a) / 2, c, veto, 1, .9, delay).value());
            assertTrue(value <= new LinkageCredibility(q, a, c, veto / 2, 1, .9, delay).value());
            assertTrue(value >= new LinkageCredibility(q, a, c, veto, 1, .9, delay + 1).value());
        }
    }
}
