package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.Belief;
import org.escalation.model.RedLine;
import org.escalation.model.Response;
import org.escalation.model.Rung;
import org.escalation.model.SelfLimit;
import org.escalation.model.Signal;
import org.escalation.model.SignalCost;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.TreatyCommitment;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.ChangeSpec;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.SignalSpec;
import org.escalation.simulation.scenario.ThresholdSpec;

/** Compiles thresholds with their responses, the beliefs about them and the signals. */
final class ThresholdParts {

    /** Severity of a line that stands on no rung: the middle of the scale. */
    private static final double MIDDLE = 50;
    /** Weight in crossings of a judged chance that stands in for a belief. */
    private static final double JUDGEMENT_WEIGHT = 2;
    private static final double LEAST_WEIGHT = 1e-3;

    private final CompileContext context;
    private final Conditions conditions;

    ThresholdParts(CompileContext context, Conditions conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    void addTo(ScenarioBuilder builder) {
        for (Threshold threshold : context.thresholds()) {
            builder.add(threshold(threshold));
            relax(threshold, builder);
        }
        for (Actor holder : context.participants()) {
            Set<Threshold> believed = new HashSet<>();
            for (Belief belief : holder.getBeliefs()) {
                if (context.hasThreshold(belief.getThreshold())) {
                    believed.add(belief.getThreshold());
                    builder.add(belief(belief));
                }
            }
            for (Threshold threshold : context.thresholds()) {
                if (!believed.contains(threshold) && threshold.getEnforcement() != null
                        && binds(threshold, holder) && holder.getDecisionRule() != null) {
                    builder.add(judged(holder, threshold));
                }
            }
        }
        context.scenario().getSignals().forEach(signal -> signal(signal, builder));
    }

    private ThresholdSpec threshold(Threshold t) {
        Condition condition = conditions.compile(t.getCondition(), Condition.NEVER);
        boolean inForce = t.getStatus() == ThresholdStatus.ACTIVE && !relaxedBeforeStart(t);
        if (t.getCondition() == null && inForce && !(t instanceof SelfLimit)) {
            context.note(t, "has no condition, so nothing crosses it");
        }
        List<Integer> addressees = context.standingFor(t.getAddressees());
        if (addressees.isEmpty() && !t.getAddressees().isEmpty() && inForce) {
            context.note(t, "binds nobody who takes part");
            condition = Condition.NEVER;
        }
        return ThresholdSpec.builder(Names.element(t), context.optional(t.getOwner()), condition, response(t))
                .addressees(addressees)
                .domain(t.getDomain() == null ? -1 : t.getDomain().ordinal())
                .severity(t.getRung() == null ? MIDDLE : t.getRung().getSeverity())
                .commitment(commitment(t))
                .clarity(t.getClarity())
                .inForce(inForce)
                .locationChances(locations(t))
                .build();
    }

    private static double commitment(Threshold t) {
        if (t instanceof RedLine line) {
            return line.getCommitment();
        }
        return t instanceof TreatyCommitment treaty ? treaty.getCommitment() : Double.NaN;
    }

    private boolean relaxedBeforeStart(Threshold t) {
        return t instanceof SelfLimit limit && limit.getRelaxedOn() != null
                && (!context.time().hasStart() || context.time().turnOf(limit.getRelaxedOn()) < 1);
    }

    /** A self-limit that ends at a known date within the scenario ends by an event. */
    private void relax(Threshold t, ScenarioBuilder builder) {
        if (t instanceof SelfLimit limit && limit.getRelaxedOn() != null && !relaxedBeforeStart(t)) {
            Element element = Names.element(t);
            builder.add(EventSpec.builder(new Element(element.id() + ".relaxed", element.name() + " is relaxed"))
                    .fromTurn(context.time().turnOf(limit.getRelaxedOn()))
                    .changes(List.of(new ChangeSpec(ChangeSpec.Kind.IN_FORCE, context.threshold(t, t), 0)))
                    .build());
        }
    }

    private List<Double> locations(Threshold t) {
        if (t.getLocation() == null) {
            return List.of();
        }
        List<Double> chances = new ArrayList<>();
        for (Rung rung : context.rungs()) {
            chances.add(Distributions.atOrBelow(t.getLocation(), rung.getSeverity()));
        }
        return chances;
    }

    private ResponseSpec response(Threshold t) {
        Response response = t.getResponse();
        if (response == null) {
            return ResponseSpec.builder(Names.element(t)).build();
        }
        if (t.getEnforcement() == null && t.getStatus() == ThresholdStatus.ACTIVE) {
            context.problem(t, "has a response but no judged chance of enforcement");
        }
        ResponseSpec.Builder spec = ResponseSpec.builder(Names.element(response))
                .enforced(context.point(t, "chance of enforcement", t.getEnforcement(), 0))
                .loss(response.getHarm() * response.getProportionality())
                .target(context.optional(response.getTarget()))
                .actions(actions(t, response));
        try {
            spec.delay(Distributions.delay(response.getDelay(), context.time()));
        } catch (IllegalArgumentException e) {
            context.problem(response, "has a delay that makes no sense: " + e.getMessage());
        }
        return spec.build();
    }

    private List<Integer> actions(Threshold t, Response response) {
        List<Integer> result = new ArrayList<>();
        for (Action action : response.getActions()) {
            if (action.getActor() == t.getOwner()) {
                result.add(context.action(response, action));
            } else {
                context.note(response, "includes " + Names.element(action) + ", an action of another actor than the"
                        + " owner of the line; it is left out");
            }
        }
        return result;
    }

    private BeliefSpec belief(Belief belief) {
        Actor holder = belief.getHolder();
        double weight = switch (holder.getBeliefSource()) {
            case EVIDENCE -> 0;
            case FEAR -> 1;
            case BLEND -> holder.getFearWeight();
        };
        return BeliefSpec.builder(Names.element(belief), context.optional(holder),
                context.threshold(belief, belief.getThreshold()))
                .alpha(belief.getAlpha())
                .beta(belief.getBeta())
                .priorAlpha(Math.min(1, belief.getAlpha()))
                .priorBeta(Math.min(1, belief.getBeta()))
                .memory(belief.getMemory())
                .feared(context.point(belief, "feared chance", belief.getFeared(), Double.NaN))
                .fearWeight(weight)
                .build();
    }

    private boolean binds(Threshold threshold, Actor holder) {
        return threshold.getAddressees().isEmpty() ? threshold.getOwner() != holder
                : context.standingFor(threshold.getAddressees()).contains(context.optional(holder));
    }

    private BeliefSpec judged(Actor holder, Threshold threshold) {
        double p = context.point(threshold, "chance of enforcement", threshold.getEnforcement(), 0.5);
        Element h = Names.element(holder);
        Element t = Names.element(threshold);
        context.note(holder, "has no belief about " + t + "; the judged chance of enforcement stands in");
        return BeliefSpec.builder(new Element(h.id() + ".on." + t.id(), h.name() + " on " + t.name()),
                context.optional(holder), context.threshold(holder, threshold))
                .alpha(Math.max(LEAST_WEIGHT, JUDGEMENT_WEIGHT * p))
                .beta(Math.max(LEAST_WEIGHT, JUDGEMENT_WEIGHT * (1 - p)))
                .build();
    }

    private void signal(Signal signal, ScenarioBuilder builder) {
        if (signal.getAboutThreshold() == null || !context.hasThreshold(signal.getAboutThreshold())) {
            context.note(signal, "is about no line of a participant and has no effect");
        } else if (signal.getDate() == null || !context.time().hasStart()) {
            context.problem(signal, "is sent in the scenario but has no date, or the scenario has no start");
        } else {
            int turn = context.time().turnOf(signal.getDate());
            if (turn < 1) {
                context.note(signal, "was sent before the scenario starts and has no effect in it");
            } else {
                builder.add(new SignalSpec(Names.element(signal),
                        context.threshold(signal, signal.getAboutThreshold()), turn, signal.getEvidenceWeight(),
                        signal.getCostType() == SignalCost.TIE_HANDS ? signal.getAudienceCost() : 0));
            }
        }
    }
}
