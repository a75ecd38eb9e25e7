package org.escalation.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.EscalationFactory;
import org.escalation.model.RedLine;
import org.junit.jupiter.api.Test;

/** What the map says of a line's record. */
class CredibilityRecordTest {

    private final RedLine line = EscalationFactory.eINSTANCE.createRedLine();
    private final DeterrenceServices services = new DeterrenceServices();

    private void crossed(double z) {
        Crossing crossing = EscalationFactory.eINSTANCE.createCrossing();
        crossing.setOutcome(z > 0 ? CrossingOutcome.ENFORCED : CrossingOutcome.NONE);
        crossing.setWeight(z);
        line.getCrossings().add(crossing);
    }

    /** Case V11 of the field's validation cases, memory 0.9: outcomes 0, 0, 1, 0, 0, 0 from a neutral prior. */
    @Test
    void learnsAsTheMeasuresDo() {
        double[] expected = {.333333, .25641, .424628, .349329, .29696, .258616};
        double[] outcomes = {0, 0, 1, 0, 0, 0};
        for (int i = 0; i < outcomes.length; i++) {
            crossed(outcomes[i]);
            assertEquals(expected[i], services.observedCredibility(line), 1e-6);
        }
    }

    @Test
    void aLineWithoutRecordIsUntested() {
        line.setCommitment(0.8);
        assertTrue(Double.isNaN(services.observedCredibility(line)));
        assertEquals("declared 80 % · untested", services.credibilityLine(line));
        assertEquals(0, services.credibilityGap(line));
    }

    @Test
    void openCrossingsAndThoseWithoutThreatDoNotCount() {
        crossed(0);
        line.getCrossings().get(0).setOutcome(CrossingOutcome.OPEN);
        crossed(0);
        line.getCrossings().get(1).setPriorThreat(false);
        assertEquals(0, services.crossingsOnRecord(line));
    }

    @Test
    void theGapIsWhatWasDeclaredBeyondTheRecord() {
        line.setCommitment(0.8);
        crossed(0);
        assertEquals(0.8 - 1 / 3.0, services.credibilityGap(line), 1e-12);
        assertEquals(3, services.outlineWidth(line));
    }
}
