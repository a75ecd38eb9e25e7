package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.EnforcementEstimates.Estimate;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.model.Threshold;

/** Measure 1 for each line that restrains others, from the crossings on record. */
final class CredibilityOfLines extends DescribedMeasure {

    CredibilityOfLines() {
        super("credibility", "Credibility", "",
                "Probability that the owner enforces the line when it is crossed: c = alpha / (alpha + beta), with Beta "
                        + "counts learnt from the dated crossings of the owner's lines, memory .9 an event, pooled "
                        + "across domains; with an interval of 90 %.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.thresholds().stream().filter(Lines::restrainsOthers)
                .map(line -> guarded(() -> evaluate(line, context), line)).toList();
    }

    private MeasureValue evaluate(Threshold line, MeasureContext context) {
        Estimate estimate = context.enforcement().of(line);
        return MeasureValue.of(this, line, line.getOwner()).restingOn(estimate.restsOn())
                .within(estimate.interval()).noting(estimate.explanation()).valued(estimate.probability());
    }
}
