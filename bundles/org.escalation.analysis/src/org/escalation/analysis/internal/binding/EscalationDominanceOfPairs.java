package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.EscalationDominance;
import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.Identified;
import org.escalation.model.Rung;
import org.escalation.model.Threshold;

/** Measure 6 for each ordered pair of participants, from the higher of their starting rungs upwards. */
final class EscalationDominanceOfPairs extends DescribedMeasure {

    EscalationDominanceOfPairs() {
        super("escalation-dominance", "Escalation dominance", "",
                "Severity-weighted share of the rungs from the start upwards where the first side expects more than the "
                        + "second and the hazard of the climb stays below its critical risk but not below the other's. "
                        + "What a side expects on a rung is its best action there: (1 - c) G - c L - k, or 0 without one.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        List<MeasureValue> values = new ArrayList<>();
        if (Positions.rungs(context).isEmpty()) {
            return values;
        }
        for (Actor first : context.participants()) {
            for (Actor second : context.participants()) {
                if (!Coalitions.includes(first, second) && !Coalitions.includes(second, first)) {
                    values.add(guarded(() -> evaluate(first, second, context), first, second));
                }
            }
        }
        return values;
    }

    private MeasureValue evaluate(Actor first, Actor second, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, first, second);
        OptionalDouble riskOfFirst = CriticalRisk.of(first);
        OptionalDouble riskOfSecond = CriticalRisk.of(second);
        if (riskOfFirst.isEmpty() || riskOfSecond.isEmpty()) {
            return value.undefined("A side's values are not in the order disaster <= submitting <= prevailing.");
        }
        int start = Math.max(startOf(first, context), startOf(second, context));
        List<Identified> used = new ArrayList<>();
        List<EscalationDominance.Step> climb = new ArrayList<>();
        int withAction = 0;
        for (Rung rung : Positions.rungs(context)) {
            if (rung.getOrdinal() >= start) {
                int before = used.size();
                double ofFirst = expectedOutcome(first, rung, context, used);
                double ofSecond = expectedOutcome(second, rung, context, used);
                withAction += used.size() > before ? 1 : 0;
                double hazard = rung.getOrdinal() == start ? 0 : Positions.hazard(rung);
                climb.add(new EscalationDominance.Step(rung.getSeverity(), ofFirst, ofSecond, hazard));
            }
        }
        return value.restingOn(used)
                .noting("Actions lead to " + withAction + " of the " + climb.size() + " rungs from the start upwards.")
                .valued(EscalationDominance.of(climb, riskOfFirst.getAsDouble(), riskOfSecond.getAsDouble()),
                        "No rung from the start upwards has a severity above 0.");
    }

    private static int startOf(Actor actor, MeasureContext context) {
        return Positions.initialRung(actor, context).map(Rung::getOrdinal).orElse(1);
    }

    private static double expectedOutcome(Actor actor, Rung rung, MeasureContext context, List<Identified> used) {
        Optional<Double> best = Optional.empty();
        for (Action action : actor.getActions()) {
            if (action.getToRung() == rung) {
                double utility = utility(action, context);
                used.add(action);
                best = Optional.of(best.map(other -> Math.max(other, utility)).orElse(utility));
            }
        }
        return best.orElse(0d);
    }

    private static double utility(Action action, MeasureContext context) {
        List<Threshold> crossed = context.thresholds().stream().filter(line -> Lines.crosses(action, line)).toList();
        double enforced = Lines.enforcementOfAny(crossed, context.enforcement());
        double harm = crossed.stream().mapToDouble(line -> Lines.loss(line).orElse(0)).max().orElse(0);
        return (1 - enforced) * action.getBenefit() - enforced * harm - action.getCost();
    }
}
