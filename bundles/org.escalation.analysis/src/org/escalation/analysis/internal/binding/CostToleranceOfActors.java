package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Resolve;
import org.escalation.model.Actor;
import org.escalation.model.Stake;

/** Measure 5, second half, for each participant. */
final class CostToleranceOfActors extends DescribedMeasure {

    CostToleranceOfActors() {
        super("cost-tolerance", "Cost tolerance", "turns",
                "How long the actor can bear the running cost: sum of its stakes times the cost it bears for a stake "
                        + "point, divided by its cost a turn.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.participants().stream().map(actor -> guarded(() -> evaluate(actor), actor)).toList();
    }

    private MeasureValue evaluate(Actor actor) {
        MeasureValue.Builder value = MeasureValue.of(this, actor).restingOn(actor.getStakes());
        if (actor.getStakes().isEmpty()) {
            return value.undefined("The actor has no stakes.");
        }
        if (!(actor.getCostPerTurn() > 0)) {
            return value.undefined("The actor bears no running cost, so its tolerance has no end.");
        }
        double stakes = actor.getStakes().stream().mapToDouble(Stake::getValue).sum();
        if (actor.getStakes().stream().anyMatch(Stake::isExistential)) {
            value.noting("A stake is existential: the actor may bear more than its points say.");
        }
        return value.valued(Resolve.costTolerance(stakes, actor.getCostTolerance(), actor.getCostPerTurn()));
    }
}
