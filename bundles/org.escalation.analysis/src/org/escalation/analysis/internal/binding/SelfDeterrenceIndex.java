package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.SelfDeterrence;

/** Measure 4 for each action that an actor may shun for fear of a line. */
final class SelfDeterrenceIndex extends DescribedMeasure {

    SelfDeterrenceIndex() {
        super("self-deterrence", "Self-deterrence index", "",
                "How much more likely the actor would act on the evidence than on its fear: P(act | evidence-based c) - "
                        + "P(act | feared c), by logit choice between acting, worth (1 - c) G - c L - k, and waiting. "
                        + "The interval is that of the evidence-based credibility.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return FearedCrossing.of(context).stream()
                .map(feared -> guarded(() -> feared.value(this, context, SelfDeterrence::index), feared.belief().getHolder(),
                        feared.action()))
                .toList();
    }
}
