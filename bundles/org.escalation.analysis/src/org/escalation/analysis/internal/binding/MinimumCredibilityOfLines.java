package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.MinimumEffectiveCredibility;
import org.escalation.model.Action;
import org.escalation.model.Threshold;
import org.escalation.model.text.Numbers;

/** Measure 3 for each line and each action that would cross it. */
final class MinimumCredibilityOfLines extends DescribedMeasure {

    MinimumCredibilityOfLines() {
        super("minimum-effective-credibility", "Minimum effective credibility", "",
                "Smallest probability of enforcement that still deters an action: e* = G / (G + L), with the action's "
                        + "benefit G and the threatened loss L. The line deters while its credibility is at least e*.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        List<MeasureValue> values = new ArrayList<>();
        for (Threshold line : context.thresholds()) {
            if (Lines.restrainsOthers(line)) {
                List<Action> actions = Lines.crossingActions(line, context.participants());
                if (actions.isEmpty()) {
                    values.add(MeasureValue.of(this, line)
                            .undefined("No action of a participant is known to cross the line."));
                }
                actions.forEach(action -> values.add(
                        guarded(() -> evaluate(line, action, context), line, action)));
            }
        }
        return values;
    }

    private MeasureValue evaluate(Threshold line, Action action, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, line, action);
        if (line.getResponse() == null) {
            return value.undefined("The line names no response, so nothing is known of the harm.");
        }
        value.restingOn(line.getResponse());
        double gain = action.getBenefit();
        double harm = Lines.loss(line).orElseThrow();
        if (!(gain + harm > 0)) {
            return value.undefined("Neither a benefit of the action nor a harm of the response is given.");
        }
        double credibility = context.enforcement().of(line).probability();
        boolean deters = MinimumEffectiveCredibility.deters(credibility, gain, harm);
        return value.noting((deters ? "Deters" : "Does not deter") + " at the estimated credibility of "
                + Numbers.plain(credibility) + ".").valued(MinimumEffectiveCredibility.of(gain, harm));
    }
}
