package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.List;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.InitialState;
import org.escalation.model.PerceivedStake;
import org.escalation.model.Perception;
import org.escalation.model.Rung;
import org.escalation.model.SelfLimit;
import org.escalation.model.Stake;
import org.escalation.model.Threshold;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.PerceptionSpec;
import org.escalation.simulation.scenario.RungSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.TrackSpec;

/** Compiles participants with their positions, actions and perceptions. */
final class ActorParts {

    /** Lambda of the model is per 10 points of utility. */
    private static final double LAMBDA_UNIT = 10;

    private final CompileContext context;
    private final Conditions conditions;
    private final Rules rules;

    ActorParts(CompileContext context, Conditions conditions, Rules rules) {
        this.context = context;
        this.conditions = conditions;
        this.rules = rules;
    }

    void addTo(ScenarioBuilder builder) {
        for (Actor actor : context.participants()) {
            builder.add(actor(actor));
        }
        if (!context.rungs().isEmpty()) {
            for (Actor actor : context.participants()) {
                // added in the order of the participants: a track has the index of its actor
                builder.add(track(actor));
            }
        }
        context.actions().forEach(action -> builder.add(action(action)));
        for (Actor actor : context.participants()) {
            for (Perception perception : actor.getPerceptions()) {
                if (context.takesPart(perception.getSubject())) {
                    builder.add(perception(perception));
                }
            }
        }
    }

    /** Cost that an actor bears before it gives in: tolerance per point of stake times all stakes. */
    static double costTolerance(Actor actor) {
        double stakes = actor.getStakes().stream().mapToDouble(Stake::getValue).sum();
        return stakes == 0 ? Double.POSITIVE_INFINITY : actor.getCostTolerance() * stakes;
    }

    private ActorSpec actor(Actor actor) {
        if (actor.getDecisionRule() == null) {
            context.note(actor, "has no decision rule and only responds");
        }
        if (actor.getStakes().isEmpty()) {
            context.note(actor, "has no stakes, so no cost makes it give in");
        }
        DecisionRule rule = actor.getActions().isEmpty() ? null : rules.compile(actor.getDecisionRule());
        if (actor.getActions().isEmpty() && actor.getDecisionRule() != null) {
            context.problem(actor, "has a decision rule but no action to choose");
        }
        InitialState initial = initial(actor);
        ActorSpec.Builder spec = ActorSpec.builder(Names.element(actor))
                .rule(rule)
                .lambda(actor.getLambda() / LAMBDA_UNIT)
                .lossAversion(actor.getLossAversion())
                .prevailValue(actor.getPrevailValue())
                .submitValue(actor.getSubmitValue())
                .disasterLoss(-actor.getDisasterValue())
                .costTolerance(costTolerance(actor))
                .costPerTurn(actor.getCostPerTurn())
                .faceWeight(actor.getFaceWeight())
                .adaptationRate(actor.getAdaptationRate())
                .seenHazard(seenHazard(actor))
                .members(actor.getMembers().stream().filter(context::takesPart)
                        .flatMap(member -> context.standingFor(member).stream()).toList())
                .centralisation(actor.getCentralisation());
        if (initial != null) {
            spec.initialCapability(initial.getCapability()).initialAdaptation(initial.getAdaptation())
                    .initialCost(initial.getCost());
        }
        return spec.build();
    }

    private InitialState initial(Actor actor) {
        return context.scenario().getInitialStates().stream().filter(state -> state.getActor() == actor)
                .findFirst().orElse(null);
    }

    /** The hazard as an actor sees it: the highest that its perceptions of others name. */
    private double seenHazard(Actor actor) {
        double highest = Double.NaN;
        for (Perception perception : actor.getPerceptions()) {
            double h = context.takesPart(perception.getSubject())
                    ? context.point(perception, "perceived hazard", perception.getHazard(), Double.NaN) : Double.NaN;
            if (!(highest >= h)) {
                highest = Double.isNaN(h) ? highest : h;
            }
        }
        return highest;
    }

    private TrackSpec track(Actor actor) {
        List<RungSpec> rungs = new ArrayList<>();
        for (Rung rung : context.rungs()) {
            rungs.add(new RungSpec(Names.element(rung), rung.getSeverity(),
                    context.point(rung, "hazard", rung.getHazard(), 0)));
        }
        InitialState initial = initial(actor);
        int start = initial == null || initial.getRung() == null ? 0 : context.rung(initial, initial.getRung());
        Element element = Names.element(actor);
        return new TrackSpec(new Element(element.id() + ".position", "Position of " + element.name()),
                context.optional(actor), rungs, start);
    }

    private ActionSpec action(Action action) {
        int actor = context.optional(action.getActor());
        boolean moves = action.getFromRung() != null || action.getToRung() != null;
        List<Integer> limits = new ArrayList<>();
        for (Threshold threshold : context.thresholds()) {
            if (threshold instanceof SelfLimit limit && limit.getRestricts().contains(action)) {
                limits.add(context.threshold(action, limit));
            }
        }
        return ActionSpec.builder(Names.element(action), actor)
                .track(moves ? actor : CompiledScenario.NONE)
                .fromRung(context.rung(action, action.getFromRung()))
                .toRung(context.rung(action, action.getToRung()))
                .benefit(action.getBenefit())
                .cost(action.getCost())
                .size(action.getSize())
                .hazard(context.point(action, "hazard", action.getHazard(), 0))
                .visibility(action.getVisibility())
                .startsPackage(context.capabilityPackage(action, action.getDelivers()))
                .available(conditions.compile(action.getAvailableWhen(), Condition.ALWAYS))
                .restrictedBy(limits)
                .build();
    }

    private PerceptionSpec perception(Perception perception) {
        Actor subject = perception.getSubject();
        double real = 0;
        double seen = 0;
        for (Stake stake : subject.getStakes()) {
            real += stake.getValue();
            seen += perception.getStakes().stream().filter(s -> s.getStake() == stake)
                    .mapToDouble(PerceivedStake::getValue).findFirst().orElse(stake.getValue());
        }
        return PerceptionSpec.builder(Names.element(perception), context.optional(perception.getHolder()),
                context.optional(subject))
                .rule(rules.compile(perception.getRule()))
                .stakeFactor(real > 0 ? seen / real : 1)
                .noise(perception.getNoise())
                .build();
    }
}
