package org.escalation.simulation;

import java.util.List;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.ExpectedUtilityRule;
import org.escalation.simulation.rule.LogitRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.ChangeSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.DelaySpec;
import org.escalation.simulation.scenario.DeliverySpec;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.InvalidScenarioException;
import org.escalation.simulation.scenario.LinkageSpec;
import org.escalation.simulation.scenario.OffRampSpec;
import org.escalation.simulation.scenario.OpponentSpec;
import org.escalation.simulation.scenario.PackageSpec;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.PerceptionSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.RungSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.SettlementSpec;
import org.escalation.simulation.scenario.SignalSpec;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.escalation.simulation.scenario.TrackSpec;

/** A small scenario in which everything happens that the engine knows: what several tests hold against each other. */
public final class RichScenario {

    private RichScenario() {
    }

    /**
     * A challenger climbs by quantal response against two lines; a patron delivers by linkage; an off-ramp is open.
     *
     * @param horizon turns
     */
    public static CompiledScenario build(int horizon) {
        try {
            return builder(horizon).build();
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts of the scenario. */
    public static ScenarioBuilder builder(int horizon) {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("rich"), ParameterSpec.builder(horizon)
                .pooling(0.3).discount(0.9).breakMultiplier(2).breakJump(50).build());
        int challenger = builder.add(ActorSpec.builder(Element.of("challenger")).rule(new LogitRule()).lambda(0.5)
                .prevailValue(4).submitValue(-2).disasterLoss(20).costTolerance(5).costPerTurn(0.5).adaptationRate(0.2)
                .build());
        int defender = builder.add(ActorSpec.builder(Element.of("defender")).rule(new ExpectedUtilityRule())
                .prevailValue(3).disasterLoss(20).costPerTurn(0.25).build());
        int patron = builder.add(ActorSpec.builder(Element.of("patron")).build());
        int track = builder.add(new TrackSpec(Element.of("position"), challenger, List.of(
                new RungSpec(Element.of("calm"), 0, 0), new RungSpec(Element.of("tense"), 30, 0.01),
                new RungSpec(Element.of("war"), 80, 0.05)), 0));
        int step = builder.add(ActionSpec.builder(Element.of("step"), challenger).track(track).fromRung(0).toRung(1)
                .benefit(3).cost(0.5).size(0.5).build());
        builder.add(ActionSpec.builder(Element.of("leap"), challenger).track(track).toRung(2).benefit(8).hazard(0.02)
                .maxUses(2).build());
        builder.add(ActionSpec.builder(Element.of("retreat"), challenger).track(track).fromRung(2).toRung(0).build());
        int strike = builder.add(ActionSpec.builder(Element.of("strike"), defender).cost(1).hazard(0.03).build());
        int low = builder.add(ThresholdSpec.builder(Element.of("low line"), defender,
                new Condition.AnyOf(List.of(new Condition.ActionMade(step), new Condition.RungAtLeast(track, 1))),
                ResponseSpec.builder(Element.of("protest")).enforced(0.3).partial(0.2).partialWeight(0.5).loss(4).build())
                .commitment(0.9).clarity(0.6).build());
        int high = builder.add(ThresholdSpec.builder(Element.of("high line"), defender,
                new Condition.RungAtLeast(track, 2), ResponseSpec.builder(Element.of("fight")).enforced(0.5).loss(10)
                        .hazard(0.1).ownerCost(2).actions(List.of(strike)).delay(DelaySpec.of(0, 0.5, 0.5)).build())
                .domain(1).build());
        builder.add(BeliefSpec.builder(Element.of("b low"), challenger, low).alpha(1).beta(2).memory(0.9).build());
        builder.add(BeliefSpec.builder(Element.of("b high"), challenger, high).alpha(2).beta(2).memory(0.9)
                .feared(0.8).fearWeight(0.5).build());
        int aid = builder.add(PackageSpec.builder(Element.of("aid"), defender, List.of(
                new DeliverySpec(Element.of("first"), 0, 10), new DeliverySpec(Element.of("second"), 1, 10)))
                .supplier(patron).opponents(List.of(new OpponentSpec(challenger, 0.05))).adaptationSensitivity(1).build());
        builder.add(LinkageSpec.builder(Element.of("pledge"), List.of(low, high), patron).count(2).window(3)
                .startsPackage(aid).recognition(0.8).automaticity(0.5).discretion(0.4).veto(0.1)
                .delay(DelaySpec.of(0, 0.6, 0.4)).deliveredFraction(0.5).harm(5).isPublic(true).build());
        builder.add(OffRampSpec.builder(Element.of("talks"), List.of(new SettlementSpec(challenger, -1, 0.5),
                new SettlementSpec(defender, 2, 0.5))).fromTurn(2).precondition(new Condition.RungAtLeast(track, 1))
                .build());
        builder.add(PerceptionSpec.builder(Element.of("mirror"), defender, challenger).rule(new ExpectedUtilityRule())
                .stakeFactor(0.6).noise(10).build());
        builder.add(EventSpec.builder(Element.of("incident")).probability(0.1).once(true).hazard(0.05)
                .changes(List.of(new ChangeSpec(ChangeSpec.Kind.COST, challenger, 2))).build());
        builder.add(new SignalSpec(Element.of("warning"), low, 2, 0.5, 1));
        return builder;
    }
}
