package org.escalation.simulation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.rule.ExpectedUtilityRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.ChangeSpec;
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
import org.junit.jupiter.api.Test;

/** Each of the thirteen steps of a turn alone, in the order of the turn (DOMAIN B.1). */
class StepsTest {

    private final ScenarioBuilder builder = new ScenarioBuilder(Element.of("steps"),
            ParameterSpec.builder(5).pooling(0.3).breakMultiplier(3).breakJump(50).build());
    private final int challenger;
    private final int defender;
    private final int track;
    private final int climb;
    private final int leap;
    private final int line;
    private final int far;
    private final int gift;
    /** Every chance of at least this happens. */
    private double luck = 0.5;
    private final List<Stream> drawn = new ArrayList<>();

    private final Draws draws = new Draws() {
        @Override
        public boolean happens(double probability, Stream stream, int element, int turn, int index) {
            drawn.add(stream);
            return probability >= luck && probability > 0;
        }

        @Override
        public int pick(double[] probabilities, int count, Stream stream, int element, int turn, int index) {
            drawn.add(stream);
            int best = 0;
            for (int i = 1; i < count; i++) {
                best = probabilities[i] > probabilities[best] ? i : best;
            }
            return best;
        }
    };

    StepsTest() {
        challenger = builder.add(ActorSpec.builder(Element.of("challenger")).rule(new ExpectedUtilityRule()).prevailValue(4)
                .disasterLoss(10).costTolerance(20).costPerTurn(1).adaptationRate(0.25).build());
        defender = builder.add(ActorSpec.builder(Element.of("defender")).prevailValue(3).build());
        track = builder.add(new TrackSpec(Element.of("position"), challenger, List.of(new RungSpec(Element.of("calm"), 0, 0),
                new RungSpec(Element.of("tense"), 30, 0.1), new RungSpec(Element.of("war"), 90, 0.2)), 0));
        climb = builder.add(ActionSpec.builder(Element.of("climb"), challenger).track(track).fromRung(0).toRung(1).benefit(3).cost(0.5)
                .hazard(0.1).visibility(0.5).build());
        leap = builder.add(ActionSpec.builder(Element.of("leap"), challenger).track(track).fromRung(0).toRung(2).benefit(5).build());
        gift = builder.add(PackageSpec.builder(Element.of("gift"), defender, List.of(new DeliverySpec(Element.of("a"), 0, 6),
                new DeliverySpec(Element.of("b"), 2, 4))).opponents(List.of(new OpponentSpec(challenger, 0.1))).adaptationSensitivity(1).build());
        line = builder.add(ThresholdSpec.builder(Element.of("line"), defender, new Condition.RungAtLeast(track, 1),
                ResponseSpec.builder(Element.of("answer")).enforced(0.6).partial(0.3).partialWeight(0.5).loss(4).ownerCost(1).hazard(0.2).build()).build());
        far = builder.add(ThresholdSpec.builder(Element.of("far line"), defender, new Condition.RungAtLeast(track, 2),
                ResponseSpec.builder(Element.of("late answer")).enforced(0.6).loss(8).delay(DelaySpec.of(1, 1)).build()).domain(1).build());
        builder.add(BeliefSpec.builder(Element.of("b line"), challenger, line).alpha(1).beta(1).build());
        builder.add(BeliefSpec.builder(Element.of("b far"), challenger, far).alpha(1).beta(1).build());
    }

    private ReplicateState state() {
        try {
            ReplicateState state = new ReplicateState(new PreparedScenario(builder.build()).index());
            state.reset();
            state.beginTurn();
            return state;
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReplicateState after(int action) {
        ReplicateState state = state();
        state.chosen[challenger] = action;
        new MoveStep(state).run();
        return state;
    }

    /** Increments meet an opponent that has adapted; each item is worth what adaptation leaves of it. */
    @Test
    void step1DeliversWhatIsDue() {
        ReplicateState state = state();
        state.startPackage(gift, 1, 1);
        DeliverStep step = new DeliverStep(state, new ResponseStep(state));
        step.run();
        assertEquals(6, state.capability[defender], 1e-12);
        assertEquals(0.6, state.deliveredShare[gift], 1e-12);
        assertEquals(1 + 6 * 0.1, state.costRate[challenger], 1e-12);
        assertEquals(0.25, state.adaptation[challenger], 1e-12);
        state.beginTurn();
        step.run();
        assertEquals(6, state.capability[defender], 1e-12, "nothing is due in turn 2");
        state.beginTurn();
        step.run();
        assertEquals(6 + 4 * 0.75, state.capability[defender], 1e-12);
        assertEquals(1, state.deliveredShare[gift], 1e-12);
    }

    @Test
    void step2LetsEventsHappenOnce() {
        builder.add(EventSpec.builder(Element.of("incident")).probability(0.7).once(true).hazard(0.25)
                .changes(List.of(new ChangeSpec(ChangeSpec.Kind.COST, challenger, 2), new ChangeSpec(ChangeSpec.Kind.RUNG, track, 1))).build());
        builder.add(EventSpec.builder(Element.of("unlikely")).probability(0.2).changes(List.of(new ChangeSpec(ChangeSpec.Kind.COST, defender, 9))).build());
        ReplicateState state = state();
        EventStep step = new EventStep(state);
        step.run(draws);
        assertEquals(2, state.cost[challenger]);
        assertEquals(0, state.cost[defender]);
        assertEquals(1, state.rung[track]);
        assertEquals(0.75, state.escape, 1e-12);
        step.run(draws);
        assertEquals(2, state.cost[challenger]);
        assertTrue(drawn.stream().allMatch(Stream.EXOGENOUS::equals));
    }

    /** Fearon's tied hands: logit p' = logit p + lambda A, and what the signal is worth as evidence. */
    @Test
    void step3SendsTheSignalsOfTheTurn() {
        builder.add(new SignalSpec(Element.of("warning"), line, 2, 0.5, 1));
        ReplicateState state = state();
        SignalStep step = new SignalStep(state);
        step.run();
        assertEquals(0.6, state.enforced[line]);
        state.beginTurn();
        step.run();
        double odds = 0.6 / 0.4 * Math.exp(1);
        assertEquals(odds / (1 + odds), state.enforced[line], 1e-12);
        assertEquals(1 - odds / (1 + odds), state.partial[line], 1e-12);
        assertEquals(1.5, state.beliefs.alpha[0]);
        assertEquals(1, state.beliefs.alpha[1]);
    }

    @Test
    void step4SeesOthersThroughNoiseAndOneselfExactly() {
        int watcher = builder.add(ActorSpec.builder(Element.of("watcher")).rule(new ExpectedUtilityRule()).build());
        builder.add(ActionSpec.builder(Element.of("nod"), watcher).build());
        builder.add(PerceptionSpec.builder(Element.of("p"), watcher, challenger).noise(200).build());
        ReplicateState state = state();
        state.rung[track] = 1;
        ObserveStep step = new ObserveStep(state);
        step.run(draws);
        assertEquals(1, step.seen(challenger, track));
        // at such noise the outer rungs, which take in all that lies beyond, are likelier than the true one
        assertTrue(step.seen(watcher, track) != 1);
        assertEquals(List.of(Stream.OBSERVATION), drawn);
    }

    /** U = (1-c) G - c L - k - h D, with c = .5 from Beta(1,1). */
    @Test
    void step5ChoosesByTheRule() {
        ReplicateState state = state();
        List<Double> utilities = new ArrayList<>();
        TurnEngine engine = new TurnEngine(state, new EngineMode(false, false, true, false));
        engine.observer((actor, decision, probabilities, option, assented) -> {
            for (int i = 0; i < decision.options(); i++) {
                utilities.add(decision.utility(i));
            }
            assertEquals(actor, challenger);
            assertEquals(1, probabilities[option]);
        });
        engine.turn(draws);
        assertEquals(3, utilities.size());
        assertEquals(0, utilities.get(0), 1e-12, "waiting");
        assertTrue(drawn.contains(Stream.CHOICE));
    }

    @Test
    void step6MovesAndFindsCrossingsOnTheEdge() {
        ReplicateState state = after(climb);
        assertEquals(1, state.rung[track]);
        assertEquals(0.5, state.cost[challenger]);
        assertEquals(0.9, state.escape, 1e-12);
        assertEquals(1, state.crossings.size());
        assertEquals(line, state.crossings.threshold[0]);
        assertEquals(challenger, state.crossings.crosser[0]);
        assertEquals(0.5, state.crossings.visibility[0]);
        // the condition goes on to hold: no second crossing
        state.beginTurn();
        state.chosen[challenger] = -1;
        new MoveStep(state).run();
        assertEquals(1, state.crossings.size());
    }

    @Test
    void step6CrossesSeveralLinesInTheirOrder() {
        ReplicateState state = after(leap);
        assertEquals(2, state.crossings.size());
        assertEquals(line, state.crossings.threshold[0]);
        assertEquals(far, state.crossings.threshold[1]);
        assertEquals(1, state.breakTurn[challenger]);
    }

    /** h = 1 - (1-.1)(1-.1): the move and the rung. */
    @Test
    void step7DrawsOneHazardForTheTurn() {
        ReplicateState state = after(climb);
        luck = 0.1901;
        new HazardStep(state).run(draws);
        assertNull(state.outcome);
        luck = 0.1899;
        new HazardStep(state).run(draws);
        assertEquals(TerminalOutcome.DISASTER, state.outcome);
    }

    @Test
    void step8AnswersCrossings() {
        ReplicateState state = after(climb);
        new ResponseStep(state).run(draws);
        assertEquals(1, state.crossings.outcome[0]);
        assertEquals(0.5 + 4, state.cost[challenger], 1e-12);
        assertEquals(1, state.cost[defender], 1e-12);
        assertEquals(0.8, state.escapeNext, 1e-12);
        assertEquals(0, state.tallies.gain[challenger], "a gain that was answered is lost");
        assertEquals(1, state.enforced(line));
    }

    /** The break multiplier sharpens the answer to a jump; a delayed answer waits in the queue. */
    @Test
    void step8IsSharperAfterAJumpAndMayComeLater() {
        ReplicateState state = after(leap);
        ResponseStep step = new ResponseStep(state);
        step.run(draws);
        assertEquals(4 * 3, state.cost[challenger], 1e-12);
        state.beginTurn();
        new DeliverStep(state, step).run();
        assertEquals(4 * 3 + 8 * 3, state.cost[challenger], 1e-12);
    }

    @Test
    void step9NeedsRecognitionThenAgreementThenNoVeto() {
        for (String missing : new String[] {"nothing", "recognition", "agreement", "no veto"}) {
            StepsTest fresh = new StepsTest();
            int pledge = fresh.builder.add(LinkageSpec.builder(Element.of("pledge"), List.of(fresh.line), fresh.defender).startsPackage(fresh.gift)
                    .recognition(missing.equals("recognition") ? 0.1 : 0.9).automaticity(0.2).discretion(missing.equals("agreement") ? 0.3 : 0.9)
                    .veto(missing.equals("no veto") ? 0.9 : 0.1).delay(DelaySpec.of(1, 1)).deliveredFraction(0.5).build());
            ReplicateState state = fresh.after(fresh.climb);
            new LinkageStep(state).run(fresh.draws);
            assertEquals(1, state.linkageTriggered(pledge), missing);
            assertEquals(missing.equals("nothing") ? 1 : 0, state.linkageFired(pledge), missing);
            state.beginTurn();
            new DeliverStep(state, new ResponseStep(state)).run();
            assertEquals(missing.equals("nothing") ? 6 * 0.5 : 0, state.capability[fresh.defender], 1e-12, missing);
        }
    }

    /** alpha' = alpha + w z, beta' = beta + w (1-z); w is the visibility, times the pooling weight in another domain. */
    @Test
    void step10LearnsAndPools() {
        ReplicateState state = after(climb);
        state.crossings.outcome[0] = 1;
        new BeliefStep(state).run(draws);
        assertEquals(1 + 0.5, state.beliefs.alpha[0], 1e-12);
        assertEquals(1, state.beliefs.beta[0], 1e-12);
        assertEquals(1 + 0.5 * 0.3, state.beliefs.alpha[1], 1e-12);
    }

    @Test
    void step11SettlesOnlyIfAllAccept() {
        for (double offer : new double[] {-50, 50}) {
            StepsTest fresh = new StepsTest();
            fresh.builder.add(OffRampSpec.builder(Element.of("talks"), List.of(new SettlementSpec(fresh.challenger, 50, 0),
                    new SettlementSpec(fresh.defender, offer, 0))).fromTurn(2).build());
            ReplicateState state = fresh.state();
            OffRampStep step = new OffRampStep(state);
            step.run(fresh.draws);
            assertNull(state.outcome, "not open yet");
            state.beginTurn();
            step.run(fresh.draws);
            assertEquals(offer > 0 ? TerminalOutcome.SETTLEMENT : null, state.outcome);
        }
    }

    @Test
    void step12EndsRunsByCostAndByHorizon() {
        ReplicateState state = state();
        state.cost[challenger] = 18.5;
        TerminateStep step = new TerminateStep(state, false);
        step.run();
        assertEquals(19.5, state.cost[challenger]);
        assertNull(state.outcome);
        step.run();
        assertEquals(TerminalOutcome.CAPITULATION, state.outcome);
        ReplicateState last = state();
        for (int turn = 1; turn < 5; turn++) {
            new TerminateStep(last, false).run();
            assertNull(last.outcome);
            last.beginTurn();
        }
        new TerminateStep(last, false).run();
        assertEquals(TerminalOutcome.HORIZON, last.outcome);
        assertFalse(last.cost[challenger] > 20);
    }

    @Test
    void step13RecordsSeverityAndCapability() {
        ReplicateState state = after(leap);
        state.capability[defender] = 7;
        RecordStep step = new RecordStep(state);
        step.run();
        state.rung[track] = 0;
        step.run();
        assertEquals(90, state.maxSeverity());
        assertEquals(90, state.maxSeverity(challenger));
        assertEquals(14, state.capabilityTime(defender));
        assertEquals(0, state.severity());
    }
}
