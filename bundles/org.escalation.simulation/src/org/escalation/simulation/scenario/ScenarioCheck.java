package org.escalation.simulation.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.simulation.condition.Condition;

/** Finds everything in a scenario under construction that would make its runs wrong, silent or endless. */
final class ScenarioCheck {

    private final ScenarioBuilder scenario;
    private final ProblemCollector found = new ProblemCollector();
    private final Set<Long> beliefsSeen = new HashSet<>();
    private final Set<Integer> actorsWithActions = new HashSet<>();

    ScenarioCheck(ScenarioBuilder scenario) {
        this.scenario = scenario;
    }

    List<Problem> problems() {
        parameters();
        scenario.ladders().forEach(this::ladder);
        scenario.actions().forEach(action -> actorsWithActions.add(action.actor()));
        for (int i = 0; i < scenario.actors().size(); i++) {
            actor(scenario.actors().get(i), i);
        }
        require(!scenario.actors().isEmpty(), "has no actors");
        scenario.actions().forEach(this::action);
        scenario.thresholds().forEach(this::threshold);
        scenario.beliefs().forEach(this::belief);
        scenario.linkages().forEach(this::linkage);
        scenario.packages().forEach(this::capabilityPackage);
        scenario.offRamps().forEach(this::offRamp);
        scenario.events().forEach(this::event);
        scenario.signals().forEach(this::signal);
        scenario.perceptions().forEach(this::perception);
        uniqueIds();
        if (found.problems().isEmpty()) {
            // these follow references, so they need sound ones
            found.problems().addAll(new LinkageCycleCheck(scenario).problems());
            found.problems().addAll(new BeliefCoverageCheck(scenario).problems());
        }
        return found.problems();
    }

    private void require(boolean condition, String message) {
        found.require(condition, scenario.element(), message);
    }

    private void parameters() {
        ParameterSpec p = scenario.parameters();
        Element e = scenario.element();
        require(p.horizon() >= 1 && p.horizon() <= ParameterSpec.MAX_HORIZON,
                "has a horizon of " + p.horizon() + " turns, which is not in 1.." + ParameterSpec.MAX_HORIZON);
        found.probability(e, "pooling weight", p.pooling());
        require(p.discount() > 0 && p.discount() <= 1, "has a discount factor of " + p.discount() + ", not in (0,1]");
        found.notNegative(e, "expectation-break multiplier", p.breakMultiplier());
        require(p.breakJump() >= 0, "has an expectation-break jump of " + p.breakJump() + ", which is not at least 0");
        require(p.responseWindow() >= 0, "has a response window of " + p.responseWindow() + " turns");
    }

    private void ladder(LadderSpec ladder) {
        Element e = ladder.element();
        found.require(!ladder.rungs().isEmpty(), e, "has no rungs");
        found.index(e, "initial rung", ladder.initialRung(), ladder.rungs());
        for (RungSpec rung : ladder.rungs()) {
            found.require(rung.severity() >= 0 && rung.severity() <= 100, rung.element(),
                    "has a severity of " + rung.severity() + ", which is not in 0..100");
            found.probability(rung.element(), "hazard", rung.hazard());
        }
    }

    private void actor(ActorSpec a, int index) {
        Element e = a.element();
        found.notNegative(e, "lambda", a.lambda());
        found.require(a.lossAversion() >= 1 && Double.isFinite(a.lossAversion()), e,
                "has a loss aversion of " + a.lossAversion() + ", which is not a finite number of at least 1");
        found.finite(e, "aspiration", a.aspiration());
        found.notNegative(e, "disaster loss", a.disasterLoss());
        found.require(a.costTolerance() > 0, e,
                "has a cost tolerance of " + a.costTolerance() + ", which is not above 0");
        found.notNegative(e, "cost per turn", a.costPerTurn());
        found.probability(e, "adaptation rate", a.adaptationRate());
        found.finite(e, "value of prevailing", a.prevailValue());
        found.notNegative(e, "face weight", a.faceWeight());
        found.notNegative(e, "hazard perception", a.hazardPerception());
        found.require(a.rungNoise() >= 0 && a.rungNoise() <= 0.5, e,
                "has a rung noise of " + a.rungNoise() + ", which is not in [0,0.5]");
        found.probability(e, "outcome noise", a.outcomeNoise());
        found.require(a.rule() == null || actorsWithActions.contains(index), e,
                "has a decision rule but no action to choose");
    }

    private void action(ActionSpec a) {
        Element e = a.element();
        if (found.index(e, "actor", a.actor(), scenario.actors())) {
            ActorSpec actor = scenario.actors().get(a.actor());
            found.require(actor.rule() != null, e, "belongs to " + actor.element() + ", which has no decision rule");
        }
        rungs(e, a.ladder(), a.fromRung(), a.toRung());
        found.finite(e, "benefit", a.benefit());
        found.notNegative(e, "cost", a.cost());
        found.notNegative(e, "size", a.size());
        found.probability(e, "hazard", a.hazard());
        found.finite(e, "audience payoff", a.audience());
        found.probability(e, "visibility", a.visibility());
        found.optionalIndex(e, "package", a.startsPackage(), scenario.packages());
        found.require(a.maxUses() >= 0, e, "may be used " + a.maxUses() + " times");
        condition(e, a.available());
    }

    private void rungs(Element e, int ladder, int from, int to) {
        if (ladder == CompiledScenario.NONE) {
            found.require(from == CompiledScenario.NONE && to == CompiledScenario.NONE, e, "names a rung but no ladder");
        } else if (found.index(e, "ladder", ladder, scenario.ladders())) {
            List<RungSpec> rungs = scenario.ladders().get(ladder).rungs();
            found.optionalIndex(e, "rung to come from", from, rungs);
            found.optionalIndex(e, "rung to go to", to, rungs);
        }
    }

    private void condition(Element e, Condition condition) {
        if (condition == null) {
            found.add(e, "has no condition");
        } else {
            condition.inputs(new ConditionCheck(e, scenario, found));
        }
    }

    private void threshold(ThresholdSpec t) {
        Element e = t.element();
        found.index(e, "owner", t.owner(), scenario.actors());
        t.addressees().forEach(addressee -> found.index(e, "addressee", addressee, scenario.actors()));
        condition(e, t.condition());
        found.notNegative(e, "severity", t.severity());
        if (!Double.isNaN(t.commitment())) {
            found.probability(e, "declared commitment", t.commitment());
        }
        ResponseSpec r = t.response();
        if (r == null) {
            found.add(e, "has no response");
            return;
        }
        found.probability(r.element(), "chance of full enforcement", r.enforced());
        found.probability(r.element(), "chance of a partial answer", r.partial());
        found.probability(r.element(), "chance of any answer", r.enforced() + r.partial());
        found.probability(r.element(), "weight of a partial answer", r.partialWeight());
        found.notNegative(r.element(), "loss", r.loss());
        found.notNegative(r.element(), "cost to the owner", r.ownerCost());
        found.notNegative(r.element(), "audience cost", r.audienceCost());
        found.probability(r.element(), "hazard", r.hazard());
        rungs(r.element(), r.ladder(), CompiledScenario.NONE, r.toRung());
    }

    private void belief(BeliefSpec b) {
        Element e = b.element();
        found.index(e, "holder", b.holder(), scenario.actors());
        found.index(e, "threshold", b.threshold(), scenario.thresholds());
        found.positive(e, "alpha", b.alpha());
        found.positive(e, "beta", b.beta());
        found.probability(e, "memory", b.memory());
        if (!Double.isNaN(b.feared())) {
            found.probability(e, "feared chance", b.feared());
        }
        found.probability(e, "weight of fear", b.fearWeight());
        found.require(beliefsSeen.add((long) b.holder() << 32 | b.threshold()), e,
                "is not the only belief of its holder about its threshold");
    }

    private void linkage(LinkageSpec l) {
        Element e = l.element();
        found.require(!l.thresholds().isEmpty(), e, "counts the crossings of no threshold");
        l.thresholds().forEach(t -> found.index(e, "threshold", t, scenario.thresholds()));
        found.index(e, "guarantor", l.guarantor(), scenario.actors());
        found.optionalIndex(e, "package", l.startsPackage(), scenario.packages());
        found.require(l.count() >= 1, e, "is triggered by " + l.count() + " crossings, which is not at least 1");
        found.require(l.window() >= 0, e, "has a window of " + l.window() + " turns");
        found.probability(e, "automaticity", l.automaticity());
        found.probability(e, "recognition", l.recognition());
        found.probability(e, "chance of a decision to act", l.discretion());
        found.probability(e, "chance of a veto", l.veto());
        found.probability(e, "delivered fraction", l.deliveredFraction());
        found.notNegative(e, "harm", l.harm());
        found.require(l.delay() != null, e, "has no delay distribution");
        found.require(l.expiry() >= 0, e, "expires in turn " + l.expiry());
    }

    private void capabilityPackage(PackageSpec p) {
        Element e = p.element();
        found.index(e, "recipient", p.recipient(), scenario.actors());
        found.optionalIndex(e, "adversary", p.adversary(), scenario.actors());
        found.require(!p.deliveries().isEmpty(), e, "delivers nothing");
        double total = 0;
        for (DeliverySpec d : p.deliveries()) {
            found.notNegative(d.element(), "capability", d.value());
            found.require(d.offset() >= 0 && d.offset() <= DelaySpec.MAX_DELAY, d.element(),
                    "arrives " + d.offset() + " turns after the start, which is not in 0.." + DelaySpec.MAX_DELAY);
            total += d.value();
        }
        found.require(total > 0, e, "delivers items without any capability");
        found.notNegative(e, "coherence bonus", p.coherenceBonus());
        found.notNegative(e, "adaptation sensitivity", p.adaptationSensitivity());
        found.notNegative(e, "harm per turn", p.harmPerTurn());
        found.require(p.startTurn() >= 0, e, "starts in turn " + p.startTurn());
    }

    private void offRamp(OffRampSpec o) {
        Element e = o.element();
        found.require(!o.settlements().isEmpty(), e, "names nobody who could accept it");
        for (SettlementSpec s : o.settlements()) {
            found.index(e, "actor", s.actor(), scenario.actors());
            found.finite(e, "settlement value", s.value());
            found.finite(e, "face preservation", s.facePreservation());
        }
        found.span(e, o.fromTurn(), o.untilTurn());
        found.optionalIndex(e, "ladder", o.ladder(), scenario.ladders());
        found.require(o.minRung() <= o.maxRung(), e, "is open from rung " + o.minRung() + " to " + o.maxRung());
        condition(e, o.precondition());
        found.optionalIndex(e, "target of strength", o.strengthTarget(), scenario.actors());
    }

    private void event(EventSpec v) {
        Element e = v.element();
        found.span(e, v.fromTurn(), v.untilTurn());
        found.probability(e, "probability", v.probability());
        condition(e, v.condition());
        if (found.optionalIndex(e, "ladder", v.ladder(), scenario.ladders())) {
            found.require(v.ladder() != CompiledScenario.NONE || v.rungShift() == 0, e, "shifts a rung but no ladder");
        }
        found.probability(e, "hazard", v.hazard());
        for (CostSpec c : v.costs()) {
            found.index(e, "actor", c.actor(), scenario.actors());
            found.notNegative(e, "cost", c.cost());
        }
        found.optionalIndex(e, "package", v.startsPackage(), scenario.packages());
    }

    private void signal(SignalSpec s) {
        Element e = s.element();
        found.index(e, "threshold", s.threshold(), scenario.thresholds());
        if (s.costType() == SignalSpec.CostType.CHEAP_TALK) {
            found.probability(e, "strength", s.strength());
        } else {
            found.notNegative(e, "strength", s.strength());
        }
        found.probability(e, "binding share", s.bindingShare());
        found.notNegative(e, "cost to the sender", s.senderCost());
        found.span(e, s.fromTurn(), s.untilTurn());
        found.require(s.period() >= 0, e, "repeats every " + s.period() + " turns");
    }

    private void perception(PerceptionSpec p) {
        Element e = p.element();
        found.index(e, "holder", p.holder(), scenario.actors());
        found.index(e, "actor it is about", p.about(), scenario.actors());
        found.require(p.rule() != null, e, "ascribes no decision rule");
        found.notNegative(e, "lambda", p.lambda());
        found.notNegative(e, "factor on stakes", p.stakeFactor());
        found.notNegative(e, "factor on losses", p.lossFactor());
    }

    private void uniqueIds() {
        Set<String> ids = new HashSet<>();
        scenario.actors().forEach(a -> unique(ids, a.element()));
        scenario.actions().forEach(a -> unique(ids, a.element()));
        scenario.thresholds().forEach(t -> unique(ids, t.element()));
        scenario.linkages().forEach(l -> unique(ids, l.element()));
        scenario.packages().forEach(p -> unique(ids, p.element()));
    }

    private void unique(Set<String> ids, Element e) {
        if (e.id() == null || e.id().isEmpty()) {
            found.add(e, "has no id");
        } else {
            found.require(ids.add(e.id()), e, "has the id of another element");
        }
    }
}
