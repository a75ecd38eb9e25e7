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
        scenario.tracks().forEach(this::track);
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
        found.probability(e, "discount factor", p.discount());
        found.notNegative(e, "expectation-break multiplier", p.breakMultiplier());
        require(p.breakJump() >= 0, "has an expectation-break jump of " + p.breakJump() + ", which is not at least 0");
        found.notNegative(e, "observation noise", p.observationNoise());
        require(p.responseWindow() >= 0, "has a response window of " + p.responseWindow() + " turns");
    }

    private void track(TrackSpec track) {
        Element e = track.element();
        found.optionalIndex(e, "actor", track.actor(), scenario.actors());
        found.require(!track.rungs().isEmpty(), e, "has no rungs");
        found.index(e, "initial rung", track.initialRung(), track.rungs());
        for (RungSpec rung : track.rungs()) {
            found.require(rung.severity() >= 0 && rung.severity() <= 100, rung.element(),
                    "has a severity of " + rung.severity() + ", which is not in 0..100");
            found.probability(rung.element(), "hazard", rung.hazard());
        }
    }

    private void actor(ActorSpec a, int index) {
        Element e = a.element();
        found.notNegative(e, "lambda", a.lambda());
        found.notNegative(e, "loss aversion", a.lossAversion());
        found.finite(e, "value of prevailing", a.prevailValue());
        found.finite(e, "value of submitting", a.submitValue());
        found.notNegative(e, "disaster loss", a.disasterLoss());
        found.require(a.costTolerance() > 0, e,
                "has a cost tolerance of " + a.costTolerance() + ", which is not above 0");
        found.notNegative(e, "cost per turn", a.costPerTurn());
        found.notNegative(e, "face weight", a.faceWeight());
        found.probability(e, "adaptation rate", a.adaptationRate());
        if (!Double.isNaN(a.seenHazard())) {
            found.probability(e, "perceived hazard", a.seenHazard());
        }
        found.probability(e, "outcome noise", a.outcomeNoise());
        found.notNegative(e, "initial capability", a.initialCapability());
        found.probability(e, "initial adaptation", a.initialAdaptation());
        found.notNegative(e, "initial cost", a.initialCost());
        a.members().forEach(member -> found.index(e, "member", member, scenario.actors()));
        found.require(!a.members().contains(index), e, "is a member of itself");
        found.probability(e, "centralisation", a.centralisation());
        found.require(a.rule() == null || actorsWithActions.contains(index), e,
                "has a decision rule but no action to choose");
    }

    private void action(ActionSpec a) {
        Element e = a.element();
        found.index(e, "actor", a.actor(), scenario.actors());
        if (a.track() == CompiledScenario.NONE) {
            found.require(a.fromRung() == CompiledScenario.NONE && a.toRung() == CompiledScenario.NONE, e,
                    "names a rung but no track");
        } else if (found.index(e, "track", a.track(), scenario.tracks())) {
            List<RungSpec> rungs = scenario.tracks().get(a.track()).rungs();
            found.optionalIndex(e, "rung to come from", a.fromRung(), rungs);
            found.optionalIndex(e, "rung to go to", a.toRung(), rungs);
        }
        found.finite(e, "benefit", a.benefit());
        found.notNegative(e, "cost", a.cost());
        found.notNegative(e, "size", a.size());
        found.probability(e, "hazard", a.hazard());
        found.finite(e, "audience payoff", a.audience());
        found.probability(e, "visibility", a.visibility());
        found.optionalIndex(e, "package", a.startsPackage(), scenario.packages());
        found.require(a.maxUses() >= 0, e, "may be used " + a.maxUses() + " times");
        condition(e, a.available());
        a.restrictedBy().forEach(t -> found.index(e, "restricting threshold", t, scenario.thresholds()));
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
        found.probability(e, "clarity", t.clarity());
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
        found.optionalIndex(r.element(), "target", r.target(), scenario.actors());
        found.notNegative(r.element(), "cost to the owner", r.ownerCost());
        found.probability(r.element(), "hazard", r.hazard());
        r.actions().forEach(action -> responseAction(t, action));
        found.require(r.delay() != null, r.element(), "has no delay distribution");
        for (double chance : t.locationChances()) {
            found.probability(e, "chance of its location", chance);
        }
    }

    private void responseAction(ThresholdSpec t, int action) {
        Element e = t.response().element();
        if (found.index(e, "action", action, scenario.actions())) {
            ActionSpec spec = scenario.actions().get(action);
            found.require(spec.actor() == t.owner(), e, "consists of " + spec.element()
                    + ", which is no action of the owner of " + t.element());
        }
    }

    private void belief(BeliefSpec b) {
        Element e = b.element();
        found.index(e, "holder", b.holder(), scenario.actors());
        found.index(e, "threshold", b.threshold(), scenario.thresholds());
        found.positive(e, "alpha", b.alpha());
        found.positive(e, "beta", b.beta());
        if (!Double.isNaN(b.priorAlpha())) {
            found.positive(e, "prior alpha", b.priorAlpha());
        }
        if (!Double.isNaN(b.priorBeta())) {
            found.positive(e, "prior beta", b.priorBeta());
        }
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
        l.crossers().forEach(a -> found.index(e, "crosser", a, scenario.actors()));
        l.lifts().forEach(t -> found.index(e, "threshold to lift", t, scenario.thresholds()));
        found.probability(e, "minimum magnitude", l.minimumMagnitude());
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
        found.optionalIndex(e, "supplier", p.supplier(), scenario.actors());
        for (OpponentSpec o : p.opponents()) {
            found.index(e, "opponent", o.actor(), scenario.actors());
            found.notNegative(e, "cost per point of capability", o.costPerPoint());
        }
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
        found.probability(e, "adaptation sensitivity", p.adaptationSensitivity());
        found.require(p.startTurn() >= 0, e, "starts in turn " + p.startTurn());
    }

    private void offRamp(OffRampSpec o) {
        Element e = o.element();
        found.require(!o.settlements().isEmpty(), e, "names nobody who could accept it");
        for (SettlementSpec s : o.settlements()) {
            found.index(e, "actor", s.actor(), scenario.actors());
            found.finite(e, "settlement value", s.value());
            found.probability(e, "face preservation", s.facePreservation());
        }
        found.span(e, o.fromTurn(), o.untilTurn());
        condition(e, o.precondition());
        condition(e, o.strength());
    }

    private void event(EventSpec v) {
        Element e = v.element();
        found.span(e, v.fromTurn(), v.untilTurn());
        found.probability(e, "probability", v.probability());
        condition(e, v.condition());
        found.probability(e, "hazard", v.hazard());
        v.changes().forEach(change -> change(e, change));
    }

    private void change(Element e, ChangeSpec c) {
        found.finite(e, "change", c.value());
        switch (c.kind()) {
            case RUNG -> {
                if (found.index(e, "track", c.target(), scenario.tracks())) {
                    found.index(e, "rung", (int) c.value(), scenario.tracks().get(c.target()).rungs());
                }
            }
            case COST, CAPABILITY -> found.index(e, "actor", c.target(), scenario.actors());
            case IN_FORCE -> found.index(e, "threshold", c.target(), scenario.thresholds());
        }
    }

    private void signal(SignalSpec s) {
        Element e = s.element();
        found.index(e, "threshold", s.threshold(), scenario.thresholds());
        found.require(s.turn() >= 1, e, "is sent in turn " + s.turn() + "; the first turn is 1");
        found.notNegative(e, "weight as evidence", s.evidenceWeight());
        found.notNegative(e, "audience cost", s.audienceCost());
    }

    private void perception(PerceptionSpec p) {
        Element e = p.element();
        found.index(e, "holder", p.holder(), scenario.actors());
        found.index(e, "actor it is about", p.about(), scenario.actors());
        if (!Double.isNaN(p.lambda())) {
            found.notNegative(e, "lambda", p.lambda());
        }
        found.notNegative(e, "factor on stakes", p.stakeFactor());
        found.notNegative(e, "noise", p.noise());
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
