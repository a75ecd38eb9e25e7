package org.escalation.exchange.efg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.escalation.exchange.ExchangeException;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.game.LogitEquilibrium;
import org.escalation.simulation.game.MixedEquilibria;
import org.escalation.simulation.game.NormalFormGame;
import org.escalation.simulation.game.Profile;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EfgTest {

    private static String written(ExtensiveGame game) throws IOException {
        StringWriter text = new StringWriter();
        EfgWriter.write(game, text);
        return text.toString();
    }

    private static CompiledScenario scenario() throws Exception {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("s"), ParameterSpec.builder(20).build());
        int challenger = builder.add(ActorSpec.builder(new Element("c", "The \"Challenger\"")).disasterLoss(1000).build());
        int owner = builder.add(ActorSpec.builder(Element.of("owner")).disasterLoss(500).build());
        int probe = builder.add(ActionSpec.builder(Element.of("probe"), challenger).benefit(12.3).cost(1.1).hazard(0.02).build());
        builder.add(ActionSpec.builder(Element.of("harmless"), challenger).benefit(3).build());
        builder.add(ThresholdSpec.builder(Element.of("line"), owner, new Condition.ActionMade(probe),
                ResponseSpec.builder(Element.of("punish")).loss(20).ownerCost(4.4).hazard(0.1).build()).build());
        return builder.build();
    }

    private static void sameEquilibria(ExtensiveGame game) throws Exception {
        ExtensiveGame back = EfgReader.read(written(game));
        assertEquals(game, back);
        NormalFormGame first = NormalForms.of(game);
        NormalFormGame second = NormalForms.of(back);
        same(LogitEquilibrium.at(first, 0.01), LogitEquilibrium.at(second, 0.01));
        List<Profile> expected = MixedEquilibria.of(first);
        List<Profile> actual = MixedEquilibria.of(second);
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            same(expected.get(i), actual.get(i));
        }
    }

    private static void same(Profile expected, Profile actual) {
        assertArrayEquals(expected.row(), actual.row());
        assertArrayEquals(expected.column(), actual.column());
    }

    /** Worked by hand: 1 - 0.98 * 0.9 = 59/500 of disaster if enforced; the payoffs of the model as fractions. */
    @Test
    void theGameOfALineHasThePayoffsOfTheModel() throws Exception {
        ExtensiveGame game = CrossingGame.of(scenario());
        String text = written(game);
        assertTrue(text.startsWith("EFG 2 R \"Crossing game of s\" { \"The \\\"Challenger\\\"\" \"owner\" }"), text);
        assertTrue(text.contains("{ \"Disaster\" 59/500 \"No disaster\" 441/500 } 0"), text);
        assertTrue(text.contains("\"Enforced\" { -211/10, -22/5 }"), text);
        assertTrue(text.contains("\"Let pass\" { 56/5, -123/10 }"), text);
        assertTrue(text.contains("Left out: other actors"), text);
        assertFalse(text.contains("harmless"), text);
        NormalFormGame form = NormalForms.of(game);
        assertEquals(11.2 * 0.98 - 1000 * 0.02, form.row(1, 1), 1e-12);
        sameEquilibria(game);
    }

    @Test
    void theSampleGivesAGameWithTheSameEquilibriaWhenReadAgain() throws Exception {
        EscalationModel sample = EscalationFiles.load(Path.of("../../models/ukraine/ukraine.escalation").toAbsolutePath().normalize()).model();
        ExtensiveGame game = CrossingGame.of(SimulationRegistry.installed().compiler()
                .compile(sample, sample.getScenarios().getFirst(), null).orThrow());
        assertEquals(2, game.players().size());
        sameEquilibria(game);
    }

    /** Games of any shape come back equal, with awkward names. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedGamesComeBack(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        int[] sets = new int[3];
        ExtensiveGame game = new ExtensiveGame("=\"quoted\"\nline 😀 עברית", List.of("a", "b", "c"), "no { comment }", node(random, 4, sets));
        assertEquals(game, EfgReader.read(written(game)));
    }

    private static ExtensiveGame.Node node(RandomGenerator random, int depth, int[] sets) {
        int kind = depth == 0 ? 2 : random.nextInt(3);
        if (kind == 0) {
            Fraction third = new Fraction(java.math.BigInteger.ONE, java.math.BigInteger.valueOf(3));
            return new ExtensiveGame.Chance("draw", List.of(new ExtensiveGame.Draw("x\"", third, node(random, depth - 1, sets)),
                    new ExtensiveGame.Draw("y", Fraction.ONE.plus(third.negated()), node(random, depth - 1, sets))));
        }
        if (kind == 1) {
            int player = random.nextInt(3);
            int set = ++sets[player];
            List<ExtensiveGame.Move> moves = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                moves.add(new ExtensiveGame.Move("+" + i, node(random, depth - 1, sets)));
            }
            return new ExtensiveGame.Decision(player, set, "set, " + set, List.copyOf(moves));
        }
        return new ExtensiveGame.Outcome("end", List.of(Fraction.of(random.nextDouble()), Fraction.of(-1e-300), Fraction.of(1e20)));
    }

    /** As Gambit itself writes: information sets and outcomes named once, decimals, no comment. */
    @Test
    void shortFormsOfGambitAreRead() throws Exception {
        ExtensiveGame game = EfgReader.read("""
                EFG 2 R "Matching" { "One" "Two" }
                p "" 1 1 "(1,1)" { "H" "T" } 0
                p "" 2 1 "(2,1)" { "H" "T" } 0
                t "" 1 "win" { 1 -1 }
                t "" 2 "lose" { -1.0, 1e0 }
                p "" 2 1 0
                t "" 2
                t "" 1
                """);
        List<Profile> equilibria = MixedEquilibria.of(NormalForms.of(game));
        assertEquals(1, equilibria.size());
        assertArrayEquals(new double[] {.5, .5}, equilibria.getFirst().row(), 1e-12);
        assertArrayEquals(new double[] {.5, .5}, equilibria.getFirst().column(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NFG 1 R", "EFG 2 R \"t\" { \"a\" }\nt \"\" 1 \"e\" { 1 2 }", "EFG 2 R \"t\" { \"a\" }\np \"\" 2 1 \"\" { \"x\" } 0",
        "EFG 2 R \"t\" { \"a\" }\nc \"\" 1 \"\" { \"x\" 1/3 } 0\nt \"\" 1 { 1 }", "EFG 2 R \"t\" { \"a\" }\nt \"\" 1 \"e\" { 1/0 }",
        "EFG 2 R \"t\" { \"a\" }\np \"\" 1 1 \"\" { \"x\" } 7", "EFG 2 R \"t\" { \"a\" }\nt \"\" 9", "EFG 2 R \"never closed"})
    void whatIsNoGameIsRefusedWithItsLine(String text) {
        ExchangeException refused = assertThrows(ExchangeException.class, () -> EfgReader.read(text));
        assertTrue(refused.getMessage().startsWith("line "), refused.getMessage());
    }

    @Test
    void endlessDepthIsRefused() {
        String deep = "EFG 2 R \"t\" { \"a\" }\n" + "p \"\" 1 1 \"\" { \"x\" } 0\n".repeat(10_000);
        assertTrue(assertThrows(ExchangeException.class, () -> EfgReader.read(deep)).getMessage().contains("in a row"));
    }
}
