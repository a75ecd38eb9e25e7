package org.escalation.simulation.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.escalation.simulation.game.SignallingGame.Equilibrium;
import org.junit.jupiter.api.Test;

class EquilibriaTest {

    private static final NormalFormGame E02 = new NormalFormGame(new double[][] {{1, 1}, {0, 0}, {0, 2}}, new double[][] {{1, 1}, {2, 3}, {2, 0}});
    private static final NormalFormGame CHICKEN = new NormalFormGame(new double[][] {{-10, 2}, {-1, 0}}, new double[][] {{-10, -1}, {2, 0}});

    /** V9: the values of Gambit's manual, to the digits given. */
    @Test
    void logitEquilibriaOfE02() {
        Profile first = LogitEquilibrium.at(E02, 0.139346);
        assertArrayEquals(new double[] {0.348902, 0.303519, 0.347578}, first.row(), 1e-6);
        assertArrayEquals(new double[] {0.51364, 0.48636}, first.column(), 1e-6);
        Profile second = LogitEquilibrium.at(E02, 0.047978);
        assertArrayEquals(new double[] {0.338668, 0.322803, 0.33853}, second.row(), 1e-6);
        assertArrayEquals(new double[] {0.504249, 0.495751}, second.column(), 1e-6);
    }

    @Test
    void everyLogitEquilibriumIsItsOwnAnswer() {
        for (NormalFormGame game : List.of(E02, CHICKEN)) {
            for (double lambda : new double[] {0, 0.01, 0.5, 1, 3, 10, 30}) {
                Profile at = LogitEquilibrium.at(game, lambda);
                assertAnswer(at.row(), game.rowPayoffs(at.column()), lambda);
                assertAnswer(at.column(), game.columnPayoffs(at.row()), lambda);
            }
        }
    }

    private static void assertAnswer(double[] chances, double[] payoffs, double lambda) {
        double sum = 0;
        for (double payoff : payoffs) {
            sum += Math.exp(lambda * (payoff - payoffs[0]));
        }
        for (int i = 0; i < chances.length; i++) {
            assertEquals(Math.exp(lambda * (payoffs[i] - payoffs[0])) / sum, chances[i], 1e-9, "lambda " + lambda);
        }
    }

    /** The principal branch of a symmetric game stays symmetric and ends in its mixed equilibrium. */
    @Test
    void preciseChoicesEndInTheMixedEquilibrium() {
        Profile precise = LogitEquilibrium.at(CHICKEN, 200);
        assertEquals(2.0 / 11, precise.row()[0], 1e-3);
        assertArrayEquals(precise.row(), precise.column(), 1e-9);
    }

    /** V5. */
    @Test
    void chickenHasTwoPureAndOneMixedEquilibrium() {
        List<Profile> all = MixedEquilibria.of(CHICKEN);
        assertEquals(3, all.size());
        assertArrayEquals(new double[] {1, 0}, all.get(0).row());
        assertArrayEquals(new double[] {0, 1}, all.get(0).column());
        Profile mixed = all.get(2);
        assertEquals(2.0 / 11, mixed.row()[0], 1e-12);
        assertEquals(4.0 / 121, mixed.row()[0] * mixed.column()[0], 1e-12);
    }

    /** V6, one turn: staying costs 1 and wins 10 if the other quits; whoever quits has 0. Quitting has the chance 1/10. */
    @Test
    void aTurnOfAttritionIsMixedAsTheWholeWarIs() {
        // going on is worth nothing in equilibrium, so that one turn of the war is a game in normal form: quit, stay
        NormalFormGame turn = new NormalFormGame(new double[][] {{0, 0}, {10 - 1, -1}}, new double[][] {{0, 10 - 1}, {0, -1}});
        Profile mixed = MixedEquilibria.of(turn).get(2);
        assertEquals(0.1, mixed.row()[0], 1e-12);
        double ends = 1 - (1 - mixed.row()[0]) * (1 - mixed.column()[0]);
        assertEquals(0.19, ends, 1e-12);
        assertEquals(5.263158, 1 / ends, 1e-6);
    }

    /** V7: attack (1) iff the defender is too seldom of the kind that fights. */
    @Test
    void asymmetricDeterrence() {
        for (double hard : new double[] {0, 0.1, 0.39, 0.41, 0.9, 1}) {
            SignallingGame game = new SignallingGame(new double[] {1}, new double[] {hard, 1 - hard}, new int[] {1, 2},
                    (type, message, receiver, answer) -> message == 0 ? 6 : answer == 1 ? 0 : 10,
                    (type, message, receiver, answer) -> message == 0 ? 10 : answer == 1 ? receiver == 0 ? 2 : -2 : 0);
            List<Equilibrium> all = game.equilibria();
            assertEquals(1, all.size());
            assertEquals(hard < 0.4 ? 1 : 0, all.get(0).messages().get(0), "chance of a hard defender " + hard);
            assertEquals(List.of(1, 0), all.get(0).answers().get(1));
        }
    }

    private static SignallingGame twoSided(double hardChallenger, double hardDefender) {
        return new SignallingGame(new double[] {hardChallenger, 1 - hardChallenger}, new double[] {hardDefender, 1 - hardDefender}, new int[] {1, 2},
                (type, message, receiver, answer) -> message == 0 ? 0.6 : answer == 0 ? 1 : type == 0 ? 0.3 : 0.2,
                // a challenger that is resisted fights if it is hard and backs down if it is soft; who resists a hard one pays
                (type, message, receiver, answer) -> message == 0 ? 0.6 : answer == 0 ? 0.3 : type == 1 ? 0.8 : receiver == 0 ? 0.4 : 0.1);
    }

    /** V8: which types initiate, and how often that ends in conflict or concession. */
    @Test
    void twoSidedDeterrence() {
        for (Equilibrium each : twoSided(0.3, 0.6).equilibria()) {
            assertEquals(List.of(0, 0), each.messages(), "certain deterrence");
        }
        assertTrue(!twoSided(0.3, 0.6).equilibria().isEmpty());
        Equilibrium separating = twoSided(0.3, 0.53).equilibria().stream().filter(each -> !each.messages().get(0).equals(each.messages().get(1)))
                .findFirst().orElseThrow();
        assertEquals(List.of(1, 0), separating.messages());
        assertEquals(List.of(1, 0), separating.answers().get(1));
        double initiate = 0.3;
        assertEquals(0.159, initiate * 0.53, 1e-12);
        assertEquals(0.141, initiate * 0.47, 1e-12);
        // the threshold of V8: a hard challenger initiates below .571429; below .5 a soft one would too, and
        // only staying put is left in pure strategies
        assertTrue(twoSided(0.3, 0.45).equilibria().stream().allMatch(each -> each.messages().equals(List.of(0, 0))));
        for (double hard = 0.505; hard < 0.7; hard += 0.01) {
            double p = hard;
            boolean hardInitiates = twoSided(0.3, p).equilibria().stream().anyMatch(each -> each.messages().get(0) == 1);
            assertEquals(p < 0.571429, hardInitiates, "p " + p);
        }
    }

    /** V20: with certainty about resolve there is no fight: either nobody challenges, or the challenge is conceded. */
    @Test
    void aCertainBalanceOfResolveHasNoConflict() {
        for (double challenger : new double[] {0, 1}) {
            for (double defender : new double[] {0, 1}) {
                for (Equilibrium each : twoSided(challenger, defender).equilibria()) {
                    int type = challenger == 1 ? 0 : 1;
                    int receiver = defender == 1 ? 0 : 1;
                    boolean fight = each.messages().get(type) == 1 && each.answers().get(1).get(receiver) == 1 && type == 0;
                    assertTrue(!fight, each.toString());
                }
            }
        }
    }

    /** V18: the wider the gap in cost tolerance, the higher the less tolerant side must begin, up to its highest rung. */
    @Test
    void theLessTolerantSideBeginsHigherTheWiderTheGap() {
        CostToleranceContest contest = new CostToleranceContest(new double[] {1, 2.5, 5, 10, 20, 40}, new double[] {1, 2, 3, 5, 8, 12}, 200);
        int before = 0;
        int highest = 0;
        for (double other = 30; other <= 30 * 40 / 12.0; other += 0.5) {
            int rung = contest.firstMove(30, other).orElseThrow();
            assertTrue(rung >= before, "tolerance of the other " + other);
            before = rung;
            highest = Math.max(highest, rung);
        }
        assertEquals(5, highest);
        assertTrue(contest.firstMove(30, 30 * 40 / 12.0 + 1).isEmpty(), "beyond that it does not contest at all");
        // the more tolerant side has no need to begin high
        assertEquals(0, contest.firstMove(100, 30).orElseThrow());
    }

    @Test
    void senselessGamesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NormalFormGame(new double[0][], new double[0][]));
        assertThrows(IllegalArgumentException.class, () -> new NormalFormGame(new double[][] {{Double.NaN}}, new double[][] {{0}}));
        assertThrows(IllegalArgumentException.class, () -> LogitEquilibrium.at(E02, -1));
        assertThrows(IllegalArgumentException.class, () -> LogitEquilibrium.at(E02, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new SignallingGame(new double[] {0.5, 0.6}, new double[] {1}, new int[] {1}, null, null));
        assertThrows(IllegalArgumentException.class, () -> new SignallingGame(new double[] {1}, new double[] {1}, new int[] {0}, null, null));
        assertThrows(IllegalArgumentException.class, () -> MixedEquilibria.of(new NormalFormGame(new double[13][1], new double[13][1])));
    }
}
