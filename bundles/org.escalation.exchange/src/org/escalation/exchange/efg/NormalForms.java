package org.escalation.exchange.efg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.escalation.exchange.ExchangeException;
import org.escalation.simulation.game.NormalFormGame;

/** A game of two players in normal form, for the equilibrium solvers. */
public final class NormalForms {

    private static final int MOST_STRATEGIES = 4_096;

    private NormalForms() {
    }

    /**
     * The normal form: a strategy names a move for each information set, the first set changing fastest.
     *
     * @throws ExchangeException if there are not two players or too many strategies
     */
    public static NormalFormGame of(ExtensiveGame game) throws ExchangeException {
        if (game.players().size() != 2) {
            throw new ExchangeException("The game has " + game.players().size() + " players; the solvers take two");
        }
        List<TreeMap<Integer, Integer>> sets = List.of(new TreeMap<>(), new TreeMap<>());
        collect(game.root(), sets);
        int rows = strategies(sets.get(0));
        int columns = strategies(sets.get(1));
        double[][][] payoffs = new double[2][rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Fraction[] values = payoffs(game.root(), List.of(plan(sets.get(0), row), plan(sets.get(1), column)));
                payoffs[0][row][column] = values[0].toDouble();
                payoffs[1][row][column] = values[1].toDouble();
            }
        }
        return new NormalFormGame(payoffs[0], payoffs[1]);
    }

    private static void collect(ExtensiveGame.Node node, List<TreeMap<Integer, Integer>> sets) {
        switch (node) {
            case ExtensiveGame.Chance chance -> chance.draws().forEach(draw -> collect(draw.next(), sets));
            case ExtensiveGame.Decision decision -> {
                sets.get(decision.player()).put(decision.information(), decision.moves().size());
                decision.moves().forEach(move -> collect(move.next(), sets));
            }
            case ExtensiveGame.Outcome outcome -> {
            }
        }
    }

    private static int strategies(Map<Integer, Integer> sets) throws ExchangeException {
        long strategies = 1;
        for (int moves : sets.values()) {
            strategies *= moves;
            if (strategies > MOST_STRATEGIES) {
                throw new ExchangeException("A player has more than " + MOST_STRATEGIES + " strategies");
            }
        }
        return (int) strategies;
    }

    private static Map<Integer, Integer> plan(Map<Integer, Integer> sets, int strategy) {
        Map<Integer, Integer> plan = new TreeMap<>();
        int rest = strategy;
        for (Map.Entry<Integer, Integer> set : sets.entrySet()) {
            plan.put(set.getKey(), rest % set.getValue());
            rest /= set.getValue();
        }
        return plan;
    }

    private static Fraction[] payoffs(ExtensiveGame.Node node, List<Map<Integer, Integer>> plans) {
        return switch (node) {
            case ExtensiveGame.Outcome outcome -> outcome.payoffs().toArray(Fraction[]::new);
            case ExtensiveGame.Decision decision -> payoffs(
                    decision.moves().get(plans.get(decision.player()).get(decision.information())).next(), plans);
            case ExtensiveGame.Chance chance -> {
                Fraction[] sum = {Fraction.ZERO, Fraction.ZERO};
                for (ExtensiveGame.Draw draw : chance.draws()) {
                    Fraction[] part = payoffs(draw.next(), plans);
                    sum[0] = sum[0].plus(part[0].times(draw.chance()));
                    sum[1] = sum[1].plus(part[1].times(draw.chance()));
                }
                yield sum;
            }
        };
    }
}
