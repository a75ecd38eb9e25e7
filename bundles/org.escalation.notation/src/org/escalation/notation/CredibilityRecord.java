package org.escalation.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Threshold;

/**
 * What the record says of a line: a beta distribution that starts neutral and learns from each crossing in the order of
 * dates, {@code alpha' = 1 + gamma (alpha - 1) + w z}, {@code beta' = 1 + gamma (beta - 1) + w (1 - z)}, with memory
 * gamma, weight w of the evidence and weight z of the enforcement.
 *
 * @param count number of crossings that count
 * @param alpha pseudo-count of enforced crossings, prior included
 * @param beta  pseudo-count of unenforced crossings, prior included
 */
record CredibilityRecord(int count, double alpha, double beta) {

    /** Share of past evidence kept at each new event, the preset of the measures. */
    private static final double MEMORY = 0.9;

    static CredibilityRecord of(Threshold line) {
        List<Crossing> crossings = new ArrayList<>();
        for (Crossing crossing : line.getCrossings()) {
            if (crossing.isPriorThreat() && crossing.getOutcome() != CrossingOutcome.OPEN) {
                crossings.add(crossing);
            }
        }
        crossings.sort(Comparator.comparing(Crossing::getDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        double alpha = 1;
        double beta = 1;
        for (Crossing crossing : crossings) {
            double z = crossing.getWeight();
            double w = crossing.getEvidenceWeight();
            alpha = 1 + MEMORY * (alpha - 1) + w * z;
            beta = 1 + MEMORY * (beta - 1) + w * (1 - z);
        }
        return new CredibilityRecord(crossings.size(), alpha, beta);
    }

    /** Expected enforcement, 0 to 1; NaN without a crossing that counts. */
    double credibility() {
        return count == 0 ? Double.NaN : alpha / (alpha + beta);
    }
}
