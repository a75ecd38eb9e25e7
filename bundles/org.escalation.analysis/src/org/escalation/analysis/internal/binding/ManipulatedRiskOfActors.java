package org.escalation.analysis.internal.binding;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.escalation.analysis.Judgement;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.ManipulatedRisk;
import org.escalation.analysis.statistics.Interval;
import org.escalation.model.Action;
import org.escalation.model.Actor;

/** Measure 13 for each participant that has hazardous actions. */
final class ManipulatedRiskOfActors extends DescribedMeasure {

    private static final double LEVEL = 0.90;

    ManipulatedRiskOfActors() {
        super("manipulated-risk", "Manipulated risk", "",
                "Probability of disaster that the actor can put on the table: 1 - prod(1 - h) over its hazardous "
                        + "actions, each taken once. The interval moves all hazards to their bounds at once and is therefore "
                        + "wide.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.participants().stream().filter(actor -> !hazardous(actor).isEmpty())
                .map(actor -> guarded(() -> evaluate(actor), actor)).toList();
    }

    private MeasureValue evaluate(Actor actor) {
        List<Action> actions = hazardous(actor);
        return MeasureValue.of(this, actor).restingOn(actions)
                .restingOn(actions.stream().map(Action::getHazard).toList())
                .within(new Interval(risk(actions, judged -> judged.range().low()),
                        risk(actions, judged -> judged.range().high()), LEVEL))
                .valued(risk(actions, Judgement::point));
    }

    private static double risk(List<Action> actions, ToDoubleFunction<Judgement> reading) {
        return ManipulatedRisk.of(actions.stream().map(action -> Judgement.of(action.getHazard()).orElseThrow())
                .mapToDouble(reading).toArray());
    }

    private static List<Action> hazardous(Actor actor) {
        return actor.getActions().stream().filter(action -> Judgements.point(action.getHazard()).orElse(0) > 0).toList();
    }
}
