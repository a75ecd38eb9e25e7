package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.ManipulatedRisk;
import org.escalation.analysis.measure.OffRampValue;
import org.escalation.model.Actor;
import org.escalation.model.Duration;
import org.escalation.model.OffRamp;
import org.escalation.model.Scenario;
import org.escalation.model.Settlement;
import org.escalation.model.text.Numbers;

/** Measure 10 for each party to each off-ramp. */
final class OffRampValueOfParties extends DescribedMeasure {

    private static final double EVEN = 0.5;
    private static final double DEFAULT_TURNS = 12;

    OffRampValueOfParties() {
        super("off-ramp-value", "Value of an off-ramp", "utility points",
                "Settlement plus weight of face times face preserved, minus the value of going on. Going on is taken as "
                        + "an even chance of prevailing or submitting, unless the starting rung's hazard, compounded "
                        + "to the horizon, brings disaster. A simulation replaces this stand-in.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        List<MeasureValue> values = new ArrayList<>();
        for (OffRamp offRamp : offered(context)) {
            for (Settlement settlement : parties(offRamp)) {
                values.add(guarded(() -> evaluate(offRamp, settlement, context), offRamp, settlement.getActor()));
            }
        }
        return values;
    }

    private MeasureValue evaluate(OffRamp offRamp, Settlement settlement, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, offRamp, settlement.getActor()).restingOn(settlement);
        Positions.initialRung(settlement.getActor(), context)
                .ifPresent(rung -> value.restingOn(rung, rung.getHazard()));
        boolean zone = OffRampValue.acceptableToAll(
                parties(offRamp).stream().mapToDouble(party -> worth(party, context)).toArray());
        return value.noting("Value of going on: " + Numbers.plain(continuation(settlement.getActor(), context)) + ".")
                .noting(zone ? "Acceptable to all parties." : "Not acceptable to every party.")
                .valued(worth(settlement, context));
    }

    private static double worth(Settlement settlement, MeasureContext context) {
        return OffRampValue.of(settlement.getValue(), settlement.getActor().getFaceWeight(),
                settlement.getFacePreservation(), continuation(settlement.getActor(), context));
    }

    private static double continuation(Actor actor, MeasureContext context) {
        double hazard = Positions.initialRung(actor, context).map(Positions::hazard).orElse(0d);
        double[] turns = new double[(int) Math.round(horizonTurns(context))];
        Arrays.fill(turns, hazard);
        double disaster = ManipulatedRisk.of(turns);
        double undecided = EVEN * actor.getPrevailValue() + (1 - EVEN) * actor.getSubmitValue();
        return (1 - disaster) * undecided + disaster * actor.getDisasterValue();
    }

    private static double horizonTurns(MeasureContext context) {
        Duration horizon = context.scenario().map(Scenario::getHorizon).orElse(context.model().getHorizon());
        return horizon == null ? DEFAULT_TURNS : Quantities.turns(horizon, context.model());
    }

    private static List<OffRamp> offered(MeasureContext context) {
        return context.scenario().map(scenario -> List.copyOf(scenario.getOffRamps()))
                .filter(offRamps -> !offRamps.isEmpty()).orElse(List.copyOf(context.model().getOffRamps()));
    }

    private static List<Settlement> parties(OffRamp offRamp) {
        return offRamp.getSettlements().stream().filter(settlement -> settlement.getActor() != null).toList();
    }
}
