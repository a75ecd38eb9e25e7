package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.List;

import org.escalation.model.Actor;
import org.escalation.model.CapabilityEffect;
import org.escalation.model.CostEffect;
import org.escalation.model.Effect;
import org.escalation.model.ExogenousEvent;
import org.escalation.model.LimitEffect;
import org.escalation.model.OffRamp;
import org.escalation.model.RungEffect;
import org.escalation.model.Settlement;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.scenario.ChangeSpec;
import org.escalation.simulation.scenario.ChangeSpec.Kind;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.OffRampSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.SettlementSpec;

/** Compiles what may happen in the course of a scenario: exogenous events and off-ramps. */
final class CourseParts {

    private final CompileContext context;
    private final Conditions conditions;

    CourseParts(CompileContext context, Conditions conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    void addTo(ScenarioBuilder builder) {
        context.scenario().getEvents().forEach(event -> builder.add(event(event)));
        context.scenario().getOffRamps().forEach(ramp -> offRamp(ramp, builder));
    }

    private EventSpec event(ExogenousEvent event) {
        if (event.getProbability() == null) {
            context.problem(event, "has no probability");
        }
        List<ChangeSpec> changes = new ArrayList<>();
        event.getEffects().forEach(effect -> change(event, effect, changes));
        return EventSpec.builder(Names.element(event))
                .probability(context.point(event, "probability", event.getProbability(), 0))
                .once(event.isOnce())
                .condition(conditions.compile(event.getCondition(), Condition.ALWAYS))
                .changes(changes)
                .build();
    }

    private void change(ExogenousEvent event, Effect effect, List<ChangeSpec> changes) {
        if (effect instanceof RungEffect rung) {
            changes.add(new ChangeSpec(Kind.RUNG, actor(event, rung.getActor()),
                    context.rung(event, rung.getRung())));
        } else if (effect instanceof CapabilityEffect capability) {
            changes.add(new ChangeSpec(Kind.CAPABILITY, actor(event, capability.getActor()), capability.getAmount()));
        } else if (effect instanceof CostEffect cost) {
            changes.add(new ChangeSpec(Kind.COST, actor(event, cost.getActor()), cost.getAmount()));
        } else if (effect instanceof LimitEffect limit) {
            changes.add(new ChangeSpec(Kind.IN_FORCE, context.threshold(event, limit.getLimit()),
                    limit.isInForce() ? 1 : 0));
        }
    }

    private int actor(ExogenousEvent event, Actor actor) {
        return context.needed(event, "affected actor", actor);
    }

    private void offRamp(OffRamp ramp, ScenarioBuilder builder) {
        List<SettlementSpec> settlements = new ArrayList<>();
        for (Settlement settlement : ramp.getSettlements()) {
            for (int actor : context.standingFor(List.of(settlement.getActor()))) {
                settlements.add(new SettlementSpec(actor, settlement.getValue(), settlement.getFacePreservation()));
            }
        }
        OffRampSpec.Builder spec = OffRampSpec.builder(Names.element(ramp), settlements)
                .precondition(new Condition.AllOf(List.of(rungRange(ramp),
                        conditions.compile(ramp.getPrecondition(), Condition.ALWAYS))))
                .strength(conditions.compile(ramp.getStrengthCondition(), targetsLose(ramp)));
        if (ramp.getOpenFrom() != null) {
            spec.fromTurn(context.time().turnAfter(ramp.getOpenFrom()));
        }
        if (ramp.getOpenUntil() != null) {
            spec.untilTurn(context.time().wholeTurns(ramp.getOpenUntil(), 1));
        }
        builder.add(spec.build());
    }

    /** Where the model does not say what strength is: going on has become worse for all to whom the ramp is offered. */
    private Condition targetsLose(OffRamp ramp) {
        List<Integer> offering = ramp.getOfferedBy() == null ? List.of() : context.standingFor(List.of(ramp.getOfferedBy()));
        List<Condition> all = new ArrayList<>();
        for (Settlement settlement : ramp.getSettlements()) {
            context.standingFor(List.of(settlement.getActor())).stream().filter(actor -> !offering.contains(actor))
                    .forEach(actor -> all.add(new Condition.ContinuationValueFalls(actor)));
        }
        return all.isEmpty() ? Condition.NEVER : new Condition.AllOf(all);
    }

    /** The range is that of the highest position of anyone who takes part. */
    private Condition rungRange(OffRamp ramp) {
        List<Condition> all = new ArrayList<>();
        List<Condition> low = new ArrayList<>();
        for (int track = 0; track < context.participants().size() && !context.rungs().isEmpty(); track++) {
            if (ramp.getLowestRung() != null) {
                low.add(new Condition.RungAtLeast(track, context.rung(ramp, ramp.getLowestRung())));
            }
            if (ramp.getHighestRung() != null) {
                all.add(new Condition.Not(
                        new Condition.RungAtLeast(track, context.rung(ramp, ramp.getHighestRung()) + 1)));
            }
        }
        if (!low.isEmpty()) {
            all.add(new Condition.AnyOf(low));
        }
        return new Condition.AllOf(all);
    }
}
