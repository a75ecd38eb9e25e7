package org.escalation.simulation.game;

import java.util.ArrayList;
import java.util.List;

/**
 * All Nash equilibria of a nondegenerate game, by going through the supports of equal size (Porter, Nudelman and Shoham
 * 2008 describe the method). In a degenerate game, where a strategy has more best answers than strategies it mixes, those
 * with unequal supports are not found.
 */
public final class MixedEquilibria {

    /** Strategies above which going through all supports takes too long. */
    private static final int MAX_STRATEGIES = 12;
    private static final double TOLERANCE = 1e-10;

    private MixedEquilibria() {
    }

    /**
     * Finds the equilibria.
     *
     * @param game the game, with at most 12 strategies for each player
     * @return the equilibria: pure ones first, then by size of support
     * @throws IllegalArgumentException if a player has more strategies
     */
    public static List<Profile> of(NormalFormGame game) {
        if (Math.max(game.rows(), game.columns()) > MAX_STRATEGIES) {
            throw new IllegalArgumentException(game.rows() + " and " + game.columns() + " strategies; at most " + MAX_STRATEGIES + " are possible");
        }
        List<Profile> found = new ArrayList<>();
        for (int size = 1; size <= Math.min(game.rows(), game.columns()); size++) {
            for (int rows = 1; rows < 1 << game.rows(); rows++) {
                for (int columns = 1; columns < 1 << game.columns(); columns++) {
                    if (Integer.bitCount(rows) == size && Integer.bitCount(columns) == size) {
                        Profile candidate = candidate(game, members(rows), members(columns));
                        if (candidate != null) {
                            found.add(candidate);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static int[] members(int set) {
        return java.util.stream.IntStream.range(0, 32).filter(i -> (set >> i & 1) != 0).toArray();
    }

    private static Profile candidate(NormalFormGame game, int[] rows, int[] columns) {
        // each player's chances make the other indifferent between the strategies of its support
        double[] column = chances(rows.length, game.columns(), columns, (s, j) -> game.row(rows[s], j));
        double[] row = chances(columns.length, game.rows(), rows, (s, i) -> game.column(i, columns[s]));
        if (column == null || row == null) {
            return null;
        }
        return isBest(game.rowPayoffs(column), rows[0]) && isBest(game.columnPayoffs(row), columns[0]) ? new Profile(row, column) : null;
    }

    private interface Payoff {

        double of(int supported, int strategy);
    }

    private static double[] chances(int size, int strategies, int[] support, Payoff payoff) {
        double[][] a = new double[size + 1][size + 1];
        double[] b = new double[size + 1];
        for (int s = 0; s < size; s++) {
            for (int k = 0; k < size; k++) {
                a[s][k] = payoff.of(s, support[k]);
            }
            a[s][size] = -1;
            a[size][s] = 1;
        }
        b[size] = 1;
        double[] solution = LinearSystem.solve(a, b);
        if (solution == null) {
            return null;
        }
        double[] chances = new double[strategies];
        for (int k = 0; k < size; k++) {
            if (solution[k] < TOLERANCE) {
                return null;
            }
            chances[support[k]] = solution[k];
        }
        return chances;
    }

    private static boolean isBest(double[] payoffs, int strategy) {
        for (double payoff : payoffs) {
            if (payoff > payoffs[strategy] + TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
