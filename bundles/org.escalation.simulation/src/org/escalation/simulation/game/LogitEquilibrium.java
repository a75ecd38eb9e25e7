package org.escalation.simulation.game;

/**
 * Logit quantal-response equilibria (McKelvey and Palfrey 1995): each player chooses a strategy with a chance proportional
 * to exp(lambda times its expected payoff against the other's chances). Followed from lambda = 0, where all strategies are
 * equally likely, along the principal branch (Turocy 2005), which may turn back in lambda before it goes on.
 */
public final class LogitEquilibrium {

    private static final double LARGEST_STEP = 0.5;
    private static final double SMALLEST_STEP = 1e-9;
    private static final double TOLERANCE = 1e-13;
    private static final int MAX_STEPS = 100_000;

    private final NormalFormGame game;
    private final int rows;
    private final int size;

    private LogitEquilibrium(NormalFormGame game) {
        this.game = game;
        rows = game.rows();
        size = rows + game.columns();
    }

    /**
     * The equilibrium of the principal branch at a precision.
     *
     * @param game   the game
     * @param lambda precision of choices, at least 0; in units of 1/payoff
     * @return the first point of the branch with this precision
     * @throws IllegalArgumentException if lambda is negative or no finite number
     * @throws IllegalStateException    if the branch cannot be followed that far
     */
    public static Profile at(NormalFormGame game, double lambda) {
        if (!(lambda >= 0) || Double.isInfinite(lambda)) {
            throw new IllegalArgumentException("lambda " + lambda + "; a finite number of at least 0 is needed");
        }
        return new LogitEquilibrium(game).follow(lambda);
    }

    /** Unknowns are the logarithms of all chances, rows first, and lambda. */
    private Profile follow(double target) {
        double[] point = new double[size + 1];
        for (int i = 0; i < size; i++) {
            point[i] = -Math.log(i < rows ? rows : size - rows);
        }
        double[] direction = new double[size + 1];
        direction[size] = 1;
        double step = 0.01;
        for (int n = 0; n < MAX_STEPS && point[size] < target; n++) {
            double[] tangent = tangent(point, direction);
            double[] next = point.clone();
            for (int i = 0; i <= size; i++) {
                next[i] += step * tangent[i];
            }
            if (correct(next, tangent)) {
                if (next[size] >= target) {
                    return pinned(point, next, target);
                }
                point = next;
                direction = tangent;
                step = Math.min(LARGEST_STEP, step * 1.5);
            } else if ((step /= 2) < SMALLEST_STEP) {
                throw new IllegalStateException("the branch is lost at lambda " + point[size]);
            }
        }
        if (point[size] < target) {
            throw new IllegalStateException("the branch does not reach lambda " + target + " in " + MAX_STEPS + " steps");
        }
        return profile(point);
    }

    private double[] tangent(double[] at, double[] before) {
        double[][] a = new double[size + 1][];
        double[] b = new double[size + 1];
        jacobian(at, a);
        a[size] = before.clone();
        b[size] = 1;
        double[] tangent = LinearSystem.solve(a, b);
        if (tangent == null) {
            throw new IllegalStateException("the branch is lost at lambda " + at[size]);
        }
        double norm = 0;
        for (double value : tangent) {
            norm += value * value;
        }
        for (int i = 0; i < tangent.length; i++) {
            tangent[i] /= Math.sqrt(norm);
        }
        return tangent;
    }

    /** Newton's method in the plane across the branch. */
    private boolean correct(double[] point, double[] across) {
        for (int n = 0; n < 20; n++) {
            double[][] a = new double[size + 1][];
            double[] b = new double[size + 1];
            double error = residual(point, b);
            jacobian(point, a);
            a[size] = across.clone();
            double[] delta = LinearSystem.solve(a, b);
            if (delta == null || !(error < 1e6)) {
                return false;
            }
            for (int i = 0; i <= size; i++) {
                point[i] -= delta[i];
            }
            if (error < TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    /** The point between two of the branch where lambda has its target. */
    private Profile pinned(double[] before, double[] after, double target) {
        double share = (target - before[size]) / (after[size] - before[size]);
        double[] point = new double[size + 1];
        for (int i = 0; i <= size; i++) {
            point[i] = before[i] + share * (after[i] - before[i]);
        }
        point[size] = target;
        double[] lambda = new double[size + 1];
        lambda[size] = 1;
        if (!correct(point, lambda)) {
            throw new IllegalStateException("the branch is lost at lambda " + target);
        }
        return profile(point);
    }

    private double residual(double[] point, double[] into) {
        double[] row = chances(point, 0, rows);
        double[] column = chances(point, rows, size);
        double error = player(point, game.rowPayoffs(column), row, 0, into);
        return Math.max(error, player(point, game.columnPayoffs(row), column, rows, into));
    }

    private double player(double[] point, double[] payoffs, double[] chances, int from, double[] into) {
        double sum = -1;
        for (double chance : chances) {
            sum += chance;
        }
        into[from] = sum;
        double error = Math.abs(sum);
        for (int s = 1; s < payoffs.length; s++) {
            into[from + s] = point[from + s] - point[from] - point[size] * (payoffs[s] - payoffs[0]);
            error = Math.max(error, Math.abs(into[from + s]));
        }
        return error;
    }

    private void jacobian(double[] point, double[][] into) {
        double[] row = chances(point, 0, rows);
        double[] column = chances(point, rows, size);
        double[] rowPayoffs = game.rowPayoffs(column);
        double[] columnPayoffs = game.columnPayoffs(row);
        for (int i = 0; i < size; i++) {
            into[i] = new double[size + 1];
            boolean first = i < rows;
            int from = first ? 0 : rows;
            if (i == from) {
                for (int s = 0; s < (first ? row : column).length; s++) {
                    into[i][from + s] = (first ? row : column)[s];
                }
            } else {
                into[i][i] = 1;
                into[i][from] = -1;
                for (int s = 0; s < (first ? column : row).length; s++) {
                    double slope = first ? game.row(i, s) - game.row(0, s) : game.column(s, i - rows) - game.column(s, 0);
                    into[i][(first ? rows : 0) + s] = -point[size] * slope * (first ? column : row)[s];
                }
                into[i][size] = first ? rowPayoffs[0] - rowPayoffs[i] : columnPayoffs[0] - columnPayoffs[i - rows];
            }
        }
    }

    private static double[] chances(double[] point, int from, int to) {
        double[] chances = new double[to - from];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(point[from + i]);
        }
        return chances;
    }

    private Profile profile(double[] point) {
        return new Profile(chances(point, 0, rows), chances(point, rows, size));
    }
}
