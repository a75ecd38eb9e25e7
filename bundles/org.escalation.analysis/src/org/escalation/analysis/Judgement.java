package org.escalation.analysis;

import java.util.Optional;
import org.escalation.analysis.statistics.Interval;
import org.escalation.model.Assessment;
import org.escalation.model.Probability;
import org.escalation.model.SharedAssessment;

/**
 * A probability as an analyst judged it.
 *
 * @param assessment where it is judged
 * @param point best single number, in [0, 1]
 * @param range stated range, read as an interval of 90 %
 */
public record Judgement(Assessment assessment, double point, Interval range) {

    private static final double RANGE_LEVEL = 0.90;

    /** The judgement behind a probability; empty for null, for a reference to nothing, and for a range out of order. */
    public static Optional<Judgement> of(Probability probability) {
        Assessment assessment = switch (probability) {
            case Assessment here -> here;
            case SharedAssessment shared -> shared.getAssessment();
            case null, default -> null;
        };
        if (assessment == null || !lawful(assessment)) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(assessment, assessment.getPoint(),
                new Interval(assessment.getLow(), assessment.getHigh(), RANGE_LEVEL)));
    }

    private static boolean lawful(Assessment assessment) {
        return 0 <= assessment.getLow() && assessment.getLow() <= assessment.getPoint()
                && assessment.getPoint() <= assessment.getHigh() && assessment.getHigh() <= 1;
    }
}
