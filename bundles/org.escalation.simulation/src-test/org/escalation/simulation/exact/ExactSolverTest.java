package org.escalation.simulation.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.escalation.simulation.MetricSummary;
import org.escalation.simulation.MicroScenario;
import org.escalation.simulation.RichScenario;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.RunSummary;
import org.escalation.simulation.Runner;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.rule.LogitRule;
import org.escalation.simulation.rule.ScriptedRule;
import org.escalation.simulation.rule.ScriptedRule.Choice;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.ChangeSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.InvalidScenarioException;
import org.escalation.simulation.scenario.OffRampSpec;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.RungSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.SettlementSpec;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.escalation.simulation.scenario.TrackSpec;
import org.junit.jupiter.api.Test;

/** Scenarios solved exactly: the cases of DOMAIN B.4, and agreement with the simulation of everything. */
class ExactSolverTest {

    private static final double EXACT = 1e-9;

    /** V16. */
    @Test
    void microScenario() throws NotSolvableException {
        ExactSolution solution = ExactSolver.solve(MicroScenario.build(), ExactSettings.DEFAULT);
        ExactOutcomes within = solution.withinHorizon();
        assertEquals(MicroScenario.DISASTER, within.probabilities().get(TerminalOutcome.DISASTER), EXACT);
        assertEquals(1 - MicroScenario.DISASTER, within.probabilities().get(TerminalOutcome.HORIZON), EXACT);
        assertEquals(MicroScenario.CROSSINGS, within.expected("crossings:defender"), EXACT);
        assertEquals(MicroScenario.ENFORCEMENTS, within.expected("enforcements:defender"), EXACT);
        // a turn ends in disaster with .006: the run is as long as the sum of chances to be still under way
        assertEquals((1 - Math.pow(0.994, 20)) / 0.006, within.meanTurns(), EXACT);
        ExactOutcomes without = solution.withoutHorizon().orElseThrow();
        assertEquals(1, without.probabilities().get(TerminalOutcome.DISASTER), EXACT);
        assertEquals(1 / 0.006, without.meanTurns(), 1e-7);
        assertEquals(0.994 / (0.006 * 0.006), without.variance(), 1e-4);
        assertEquals(1, solution.visits().size());
    }

    /** V3 as scenarios: ten turns of .05, and four moves in one turn. */
    @Test
    void compoundRisk() throws Exception {
        assertEquals(0.4012630607616213, disaster(10, 0.05), EXACT);
        assertEquals(0.32968, disaster(1, 0.02, 0.05, 0.1, 0.2), EXACT);
    }

    private static double disaster(int horizon, double... hazards) throws Exception {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("s"), ParameterSpec.builder(horizon).build());
        for (int i = 0; i < hazards.length; i++) {
            builder.add(scripted("a" + i, new Choice(i, 1, Condition.ALWAYS)).build());
            builder.add(ActionSpec.builder(Element.of("m" + i), i).hazard(hazards[i]).build());
        }
        return ExactSolver.solve(builder.build(), ExactSettings.DEFAULT).withinHorizon().probabilities()
                .get(TerminalOutcome.DISASTER);
    }

    /** V6, discrete, as a scenario: quitting costs more than either side tolerates. */
    @Test
    void warOfAttrition() throws Exception {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("s"), ParameterSpec.builder(500).build());
        for (int i = 0; i < 2; i++) {
            builder.add(scripted("side" + i, new Choice(i, 0.1, Condition.ALWAYS)).costTolerance(1).build());
            builder.add(ActionSpec.builder(Element.of("quit" + i), i).cost(2).build());
        }
        ExactSolution solution = ExactSolver.solve(builder.build(), ExactSettings.DEFAULT);
        assertEquals(0.19, solution.course().absorbedBy(1), EXACT);
        assertEquals(1 / 0.19, solution.withoutHorizon().orElseThrow().meanTurns(), EXACT);
        assertEquals(1, solution.withinHorizon().probabilities().get(TerminalOutcome.CAPITULATION), EXACT);
        assertEquals(4, solution.course().timeQuantile(0.5));
    }

    /** V1 as a scenario: a walk on a ladder, settled at the top, ruined at the bottom. */
    @Test
    void gamblersRuin() throws Exception {
        ExactSolution solution = ExactSolver.solve(walk(0.6, 3), ExactSettings.DEFAULT);
        ExactOutcomes without = solution.withoutHorizon().orElseThrow();
        assertEquals(0.7161223610512709, without.probabilities().get(TerminalOutcome.SETTLEMENT), EXACT);
        assertEquals(1 - 0.7161223610512709, without.probabilities().get(TerminalOutcome.CAPITULATION), EXACT);
        // ruin is noticed in the turn after
        assertEquals(20.80611805256355 + 1 - 0.7161223610512709, without.meanTurns(), EXACT);
        assertEquals(0.3, ExactSolver.solve(walk(0.5, 3), ExactSettings.DEFAULT).withoutHorizon().orElseThrow()
                .probabilities().get(TerminalOutcome.SETTLEMENT), EXACT);
        assertTrue(solution.visits().stream().anyMatch(v -> v.label().equals("position at r5")));
    }

    private static CompiledScenario walk(double up, int start) throws InvalidScenarioException {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("walk"), ParameterSpec.builder(1000).build());
        List<RungSpec> rungs = java.util.stream.IntStream.rangeClosed(0, 10)
                .mapToObj(i -> new RungSpec(Element.of("r" + i), 10 * i, 0)).toList();
        List<Choice> choices = new java.util.ArrayList<>();
        builder.add(new TrackSpec(Element.of("position"), 0, rungs, start));
        for (int i = 1; i < 10; i++) {
            choices.add(new Choice(2 * i - 2, up, Condition.ALWAYS));
            choices.add(new Choice(2 * i - 1, 1 - up, Condition.ALWAYS));
            builder.add(ActionSpec.builder(Element.of("up" + i), 0).track(0).fromRung(i).toRung(i + 1).build());
            builder.add(ActionSpec.builder(Element.of("down" + i), 0).track(0).fromRung(i).toRung(i - 1).build());
        }
        builder.add(scripted("gambler", choices.toArray(Choice[]::new)).costTolerance(1).build());
        builder.add(EventSpec.builder(Element.of("ruin")).condition(new Condition.Not(new Condition.RungAtLeast(0, 1)))
                .probability(1).changes(List.of(new ChangeSpec(ChangeSpec.Kind.COST, 0, 2))).build());
        builder.add(OffRampSpec.builder(Element.of("win"), List.of(new SettlementSpec(0, 1, 0)))
                .precondition(new Condition.RungAtLeast(0, 10)).build());
        return builder.build();
    }

    @Test
    void frozenBeliefsMakeFixedProbabilities() throws Exception {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("s"), ParameterSpec.builder(7).build());
        builder.add(ActorSpec.builder(Element.of("challenger")).rule(new LogitRule()).lambda(0.5).build());
        builder.add(ActorSpec.builder(Element.of("defender")).build());
        builder.add(ActionSpec.builder(Element.of("cross"), 0).benefit(4).build());
        builder.add(ThresholdSpec.builder(Element.of("line"), 1, new Condition.ActionMade(0),
                ResponseSpec.builder(Element.of("hit")).enforced(0.4).loss(16).build()).build());
        builder.add(BeliefSpec.builder(Element.of("belief"), 0, 0).alpha(1).beta(9).build());
        CompiledScenario scenario = builder.build();
        ExactSolution frozen = ExactSolver.solve(scenario, ExactSettings.DEFAULT.freezing(true));
        // the chance of A.2 no. 4: utility 2 by the evidence of .1
        assertEquals(7 / (1 + Math.exp(-0.5 * 2)), frozen.withinHorizon().expected("crossings:defender"), EXACT);
        ExactSolution learning = ExactSolver.solve(scenario, ExactSettings.DEFAULT);
        assertTrue(learning.withinHorizon().expected("crossings:defender")
                < frozen.withinHorizon().expected("crossings:defender") - 0.1);
        // enforcement is likelier than believed: states are counts of enforced and of ignored crossings
        assertEquals(28, learning.visits().size());
        assertTrue(learning.withoutHorizon().isEmpty());
        assertTrue(frozen.withoutHorizon().isPresent());
        assertEquals(1, frozen.withoutHorizon().get().never(), EXACT);
        assertEquals(Double.POSITIVE_INFINITY, frozen.withoutHorizon().get().expected("crossings:defender"));
    }

    /** Everything the engine knows, exactly and by simulation. */
    @Test
    void simulationAgrees() throws NotSolvableException {
        CompiledScenario scenario = RichScenario.build(4);
        ExactOutcomes exact = ExactSolver.solve(scenario, ExactSettings.DEFAULT).withinHorizon();
        int n = 100_000;
        RunSummary simulated = Runner.run(scenario, RunSettings.of(n, 11, 2));
        for (TerminalOutcome outcome : TerminalOutcome.values()) {
            double p = exact.probabilities().get(outcome);
            assertTrue(p > 0.001, outcome + " " + exact.probabilities());
            assertEquals(p, simulated.outcomes().get(outcome).value(), 4 * Math.sqrt(p * (1 - p) / n), outcome.name());
        }
        for (ExpectedMetric expected : exact.expectations()) {
            MetricSummary summary = simulated.metric(expected.metric().key());
            assertEquals(expected.value(), summary.mean(), 4 * summary.standardError() + 1e-12,
                    expected.metric().key());
        }
        MetricSummary duration = simulated.metric("duration");
        assertEquals(exact.meanTurns(), duration.mean(), 4 * duration.standardError());
        assertEquals(Math.sqrt(exact.variance()), duration.standardDeviation(), 0.01);
    }

    @Test
    void tooManyStatesNameWhatMultipliesThem() {
        NotSolvableException e = assertThrows(NotSolvableException.class,
                () -> ExactSolver.solve(RichScenario.build(30), new ExactSettings(false, 500, null)));
        assertTrue(e.getMessage().startsWith("'rich' is no finite chain that can be solved exactly, it has more than 500"
                + " states: "), e.getMessage());
        assertTrue(e.getMessage().contains("'b low' is renewed by every crossing"), e.getMessage());
        assertFalse(e.problems().isEmpty());
    }

    @Test
    void failingRuleIsNamed() throws InvalidScenarioException {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("s"), ParameterSpec.builder(3).build());
        builder.add(scripted("a", new Choice(0, 0.7, Condition.ALWAYS), new Choice(0, 0.7, Condition.ALWAYS)).build());
        builder.add(ActionSpec.builder(Element.of("m"), 0).build());
        CompiledScenario scenario = builder.build();
        NotSolvableException e = assertThrows(NotSolvableException.class,
                () -> ExactSolver.solve(scenario, ExactSettings.DEFAULT));
        assertTrue(e.getMessage().contains("The rule SCRIPTED of 'a' failed"), e.getMessage());
    }

    private static ActorSpec.Builder scripted(String name, Choice... choices) {
        return ActorSpec.builder(Element.of(name)).rule(new ScriptedRule(List.of(choices)));
    }
}
