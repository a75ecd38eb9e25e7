package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.model.DeterrenceLinkage;

/** Measure 9 for each linkage. */
final class LinkageCredibilityOfLinkages extends DescribedMeasure {

    LinkageCredibilityOfLinkages() {
        super("linkage-credibility", "Credibility of a linkage", "",
                "Discounted share of the package that can be expected to follow the trigger: "
                        + "q [a + (1 - a) c] (1 - veto) f delta^delay. The interval moves all judgements to their bounds at "
                        + "once and is therefore wide.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return BoundLinkage.inForce(context).stream()
                .map(linkage -> guarded(() -> evaluate(linkage, context), linkage)).toList();
    }

    private MeasureValue evaluate(DeterrenceLinkage linkage, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, linkage, linkage.getGuarantor());
        return BoundLinkage.read(linkage, context, value)
                .map(bound -> value.within(bound.interval(1)).valued(bound.best().value()))
                .orElseGet(() -> value.undefined(BoundLinkage.MISSING));
    }
}
