package org.escalation.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.escalation.analysis.statistics.BetaBelief;
import org.junit.jupiter.api.Test;

class CredibilityTest {

    @Test
    void evidenceFromAnotherDomainCountsLess() {
        Credibility credibility = Credibility.standard();
        BetaBelief prior = BetaBelief.prior(1, 1);
        assertEquals(2, credibility.update(prior, "maritime", "maritime", 1, 1).alpha(), 1e-12);
        assertEquals(1.3, credibility.update(prior, "maritime", "nuclear", 1, 1).alpha(), 1e-12);
    }

    @Test
    void severalThresholdsAddUpLikeIndependentRisks() {
        assertEquals(.28, Credibility.ofSeveral(.1, .2), 1e-12);
        assertEquals(0, Credibility.ofSeveral());
        assertEquals(1, Credibility.ofSeveral(.3, 1));
    }

    /** Case V12: gain 4, loss 16, a flat prior; the first crossing follows the fourth unenforced one. */
    @Test
    void crossingIsLearntAfterFourUnenforcedCrossings() {
        BetaBelief belief = BetaBelief.prior(1, 1);
        for (int unenforced = 0; unenforced < 4; unenforced++) {
            assertEquals(1d / (2 + unenforced), belief.mean(), 1e-12);
            assertTrue(MinimumEffectiveCredibility.deters(belief.mean(), 4, 16), "after " + unenforced);
            belief = belief.observe(0, 1, 1);
        }
        assertFalse(MinimumEffectiveCredibility.deters(belief.mean(), 4, 16));
    }
}
