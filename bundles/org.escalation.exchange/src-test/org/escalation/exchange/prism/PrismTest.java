package org.escalation.exchange.prism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.OutputTargets;
import org.escalation.exchange.internal.PrismExporter;
import org.escalation.model.EscalationFactory;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.exact.AbsorbingChain;
import org.escalation.simulation.exact.ExactSettings;
import org.escalation.simulation.exact.ExactSolution;
import org.escalation.simulation.exact.ExactSolver;
import org.escalation.simulation.rule.ScriptedRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrismTest {

    private static final double EXACT = 1e-9;

    private static String written(PrismChain chain) throws IOException {
        StringWriter text = new StringWriter();
        PrismWriter.model(chain, text, () -> false);
        return text.toString();
    }

    /** M1 of V16. */
    private static ExactSolution microScenario() throws Exception {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("m1"), ParameterSpec.builder(20).build());
        int challenger = builder.add(ActorSpec.builder(Element.of("challenger"))
                .rule(new ScriptedRule(List.of(new ScriptedRule.Choice(0, 0.3, Condition.ALWAYS)))).build());
        int defender = builder.add(ActorSpec.builder(Element.of("defender")).build());
        int probe = builder.add(ActionSpec.builder(Element.of("probe"), challenger).hazard(0.02).build());
        builder.add(ThresholdSpec.builder(Element.of("line"), defender, new Condition.ActionMade(probe),
                ResponseSpec.builder(Element.of("punish")).enforced(0.25).build()).build());
        return ExactSolver.solve(builder.build(), new ExactSettings(true, ExactSettings.MAX_STATES, null));
    }

    @Test
    void microScenarioIsWhatTheExactSolverSays() throws Exception {
        ExactSolution solution = microScenario();
        PrismChecker checker = new PrismChecker(written(PrismChain.of(solution)));
        assertEquals(0.11340007965220833, checker.probability("disaster"), EXACT);
        assertEquals(5.670003982610411, checker.expectation("crossings_defender"), EXACT);
        assertEquals(1.3891509757395508, checker.expectation("enforcements_defender"), EXACT);
        assertEquals(solution.withinHorizon().meanTurns(), checker.expectation(PrismChain.TURNS), EXACT);
        assertEquals(0, checker.probability("settlement"));
    }

    /** V19: six faces from a fair coin, as Knuth and Yao make them. */
    @Test
    void dieOfKnuthAndYao() throws IOException {
        AbsorbingChain.Builder builder = AbsorbingChain.builder(13);
        int[][] ways = {{1, 2}, {3, 4}, {5, 6}, {1, 7}, {8, 9}, {10, 11}, {12, 2}};
        for (int from = 0; from < ways.length; from++) {
            builder.transition(from, ways[from][0], .5).transition(from, ways[from][1], .5);
        }
        Map<String, int[]> faces = new LinkedHashMap<>();
        for (int face = 1; face <= 6; face++) {
            faces.put("face" + face, new int[] {6 + face});
        }
        PrismChecker checker = new PrismChecker(written(new PrismChain(List.of(), builder.build(), 0, faces, Map.of())));
        for (String face : faces.keySet()) {
            assertEquals(1 / 6.0, checker.probability(face), EXACT);
        }
        assertEquals(11 / 3.0, checker.expectation(PrismChain.TURNS), EXACT);
    }

    @Test
    void propertiesAskForEveryLabelAndReward() throws Exception {
        PrismChain chain = PrismChain.of(microScenario());
        StringWriter text = new StringWriter();
        PrismWriter.properties(chain, text);
        assertEquals(chain.labels().size() + chain.rewards().size() + 1, text.toString().lines().count());
        assertTrue(text.toString().contains("P=? [ F \"disaster\" ]"));
        String model = written(chain);
        chain.rewards().keySet().forEach(name -> assertTrue(model.contains("rewards \"" + name + "\"")));
        assertTrue(model.contains("// Simplified: beliefs are held at their start"));
    }

    @Test
    void cancelEndsTheWriting() throws Exception {
        PrismChain chain = PrismChain.of(microScenario());
        assertThrows(CancellationException.class, () -> PrismWriter.model(chain, new StringWriter(), () -> true));
    }

    @Test
    void modelWithoutScenarioIsRefusedAndNothingIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("m.prism");
        ExchangeException refused = assertThrows(ExchangeException.class, () -> new PrismExporter()
                .export(EscalationFactory.eINSTANCE.createEscalationModel(), OutputTargets.file(file, false), () -> false));
        assertTrue(refused.getMessage().contains("no scenario"));
        assertTrue(Files.notExists(file));
    }
}
