package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.SelfDeterrence;

/** What self-deterrence costs an actor, for each action that it may shun for fear of a line. */
final class ForgoneUtility extends DescribedMeasure {

    ForgoneUtility() {
        super("forgone-utility", "Utility forgone by fear", "utility points",
                "Self-deterrence index times the utility of acting at the evidence-based credibility; below 0 where the "
                        + "fear happens to spare the actor a loss.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return FearedCrossing.of(context).stream()
                .map(feared -> guarded(() -> feared.value(this, context, SelfDeterrence::forgoneUtility), feared.belief().getHolder(),
                        feared.action()))
                .toList();
    }
}
