package org.escalation.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.escalation.analysis.statistics.BetaBelief;
import org.escalation.analysis.statistics.Interval;
import org.junit.jupiter.api.Test;

/** The estimates of the domain brief's section E over the sample's event table. */
class EnforcementRecordTest {

    private static final BetaBelief FLAT = BetaBelief.prior(1, 1);

    @Test
    void russiaOverAllResolvedCrossings() throws IOException {
        EnforcementRecord russia = EventTable.recordOf("RU"::equals);
        assertEquals(22, russia.counted().size());
        assertEquals(4, russia.count(EnforcementOutcome.ENFORCED));
        assertEquals(3, russia.count(EnforcementOutcome.PARTIAL));
        assertEquals(15, russia.count(EnforcementOutcome.NONE));
        assertEquals(6, russia.held());
        BetaBelief strict = russia.estimate(FLAT, 0, 1);
        assertEquals(5, strict.alpha());
        assertEquals(19, strict.beta());
        assertEquals(.208, strict.mean(), 5e-4);
        Interval interval = strict.interval(.90);
        assertEquals(.090, interval.low(), 5e-4);
        assertEquals(.355, interval.high(), 5e-4);
        assertEquals(.271, russia.estimate(FLAT, .5, 1).mean(), 5e-4);
    }

    @Test
    void russiaWithFadingMemory() throws IOException {
        EnforcementRecord russia = EventTable.recordOf("RU"::equals);
        assertEquals(.206, russia.estimate(FLAT, 0, .9).mean(), 5e-4);
        assertEquals(.298, russia.estimate(FLAT, .5, .9).mean(), 5e-4);
    }

    @Test
    void westOverAllResolvedCrossings() throws IOException {
        EnforcementRecord west = EventTable.recordOf(actor -> !actor.equals("RU"));
        assertEquals(9, west.counted().size());
        assertEquals(2, west.count(EnforcementOutcome.ENFORCED));
        assertEquals(5, west.count(EnforcementOutcome.PARTIAL));
        assertEquals(2, west.count(EnforcementOutcome.NONE));
        assertEquals(.273, west.estimate(FLAT, 0, 1).mean(), 5e-4);
        assertEquals(.500, west.estimate(FLAT, .5, 1).mean(), 5e-4);
    }

    @Test
    void unresolvedAndAfterTheFactCasesChangeNothing() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        EnforcementRecord record = new EnforcementRecord(List.of(
                new ObservedCrossing(day, true, EnforcementOutcome.OPEN, 1),
                new ObservedCrossing(day, true, EnforcementOutcome.NOT_CROSSED, 1),
                new ObservedCrossing(day, false, EnforcementOutcome.ENFORCED, 1)));
        assertEquals(FLAT, record.estimate(FLAT, 1, 1));
        assertEquals(1, record.open());
        assertEquals(1, record.held());
        assertEquals(1, record.afterTheFact());
    }

    @Test
    void unreliableEvidenceMovesTheEstimateLess() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        EnforcementRecord record = new EnforcementRecord(
                List.of(new ObservedCrossing(day, true, EnforcementOutcome.NONE, .5)));
        assertEquals(1 / 2.5, record.estimate(FLAT, 0, 1).mean(), 1e-12);
    }
}
