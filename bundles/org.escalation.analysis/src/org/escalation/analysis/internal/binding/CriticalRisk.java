package org.escalation.analysis.internal.binding;

import java.util.List;
import java.util.OptionalDouble;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Resolve;
import org.escalation.model.Actor;
import org.escalation.model.Rung;
import org.escalation.model.text.Numbers;

/** Measure 5, first half, for each participant. */
final class CriticalRisk extends DescribedMeasure {

    CriticalRisk() {
        super("critical-risk", "Critical risk", "",
                "Resolve: the largest probability of disaster at which the actor still stands, R = (W - S) / (W - D) "
                        + "from its values of prevailing, submitting and disaster.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.participants().stream().map(actor -> guarded(() -> evaluate(actor, context), actor)).toList();
    }

    private MeasureValue evaluate(Actor actor, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, actor);
        OptionalDouble risk = of(actor);
        if (risk.isEmpty()) {
            return value.undefined("The actor's values are not in the order disaster <= submitting <= prevailing.");
        }
        Positions.initialRung(actor, context).ifPresent(rung -> noteTurns(risk.getAsDouble(), rung, value));
        return value.valued(risk.getAsDouble());
    }

    /** The critical risk; empty if the actor's values are out of order. */
    static OptionalDouble of(Actor actor) {
        boolean ordered = actor.getDisasterValue() <= actor.getSubmitValue()
                && actor.getSubmitValue() <= actor.getPrevailValue() && actor.getDisasterValue() < actor.getPrevailValue();
        return ordered ? OptionalDouble.of(
                Resolve.criticalRisk(actor.getPrevailValue(), actor.getSubmitValue(), actor.getDisasterValue()))
                : OptionalDouble.empty();
    }

    private static void noteTurns(double risk, Rung rung, MeasureValue.Builder value) {
        double hazard = Positions.hazard(rung);
        if (hazard > 0 && hazard < 1) {
            value.restingOn(rung, rung.getHazard()).noting("At the starting rung's hazard of " + Numbers.plain(hazard)
                    + " a turn it bears " + Resolve.tolerableTurns(risk, hazard) + " turns.");
        }
    }
}
