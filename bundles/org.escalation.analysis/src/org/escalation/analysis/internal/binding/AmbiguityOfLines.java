package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.evidence.ResponseExpectation;
import org.escalation.analysis.measure.Ambiguity;
import org.escalation.analysis.measure.Credibility;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Scenario;
import org.escalation.model.Threshold;

/** Measure 8 for each line that restrains others. */
final class AmbiguityOfLines extends DescribedMeasure {

    AmbiguityOfLines() {
        super("ambiguity", "Ambiguity of the response", "",
                "Normalised entropy of the response to expect (enforced, partly or otherwise, not at all), learnt from "
                        + "the owner's crossings on record from a flat prior: 0 certain, 1 anything alike.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.thresholds().stream().filter(Lines::restrainsOthers)
                .map(line -> guarded(() -> evaluate(line, context), line)).toList();
    }

    private MeasureValue evaluate(Threshold line, MeasureContext context) {
        double pooling = context.scenario().map(Scenario::getPooling).orElse(Credibility.DEFAULT_OTHER_DOMAIN);
        List<Crossing> counted = context.enforcement().counted(line.getOwner());
        ResponseExpectation expectation = ResponseExpectation.flat();
        for (Crossing crossing : counted) {
            double share = crossing.getThreshold().getDomain() == line.getDomain() ? Credibility.SAME_DOMAIN : pooling;
            expectation = expectation.observe(kind(crossing.getOutcome()), share * crossing.getEvidenceWeight(),
                    Credibility.DEFAULT_MEMORY);
        }
        return MeasureValue.of(this, line).restingOn(counted)
                .noting(counted.isEmpty() ? "No crossing counts: anything is held alike." : "")
                .valued(Ambiguity.of(expectation.probabilities()));
    }

    private static ResponseExpectation.Kind kind(CrossingOutcome outcome) {
        return switch (outcome) {
            case ENFORCED -> ResponseExpectation.Kind.FULL;
            case PARTIAL, SUBSTITUTED -> ResponseExpectation.Kind.LESSER;
            case NONE, OPEN -> ResponseExpectation.Kind.NONE;
        };
    }
}
