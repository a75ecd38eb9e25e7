package org.escalation.simulation.game;

import java.util.Arrays;

/** A game of two players in normal form. Immutable. */
public final class NormalFormGame {

    private final double[][] row;
    private final double[][] column;

    /**
     * @param row    payoffs of the player who chooses rows, by row and column
     * @param column payoffs of the player who chooses columns, by row and column
     * @throws IllegalArgumentException if the tables are empty, of different size, or hold what is no finite number
     */
    public NormalFormGame(double[][] row, double[][] column) {
        if (row.length == 0 || row[0].length == 0 || column.length != row.length) {
            throw new IllegalArgumentException("payoffs of " + row.length + " and " + column.length + " rows; both players need the same, at least 1");
        }
        this.row = copy(row, row[0].length);
        this.column = copy(column, row[0].length);
    }

    private static double[][] copy(double[][] payoffs, int columns) {
        double[][] copy = new double[payoffs.length][];
        for (int i = 0; i < copy.length; i++) {
            if (payoffs[i].length != columns || !Arrays.stream(payoffs[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("row " + i + " of payoffs is " + Arrays.toString(payoffs[i]) + "; " + columns + " finite numbers are needed");
            }
            copy[i] = payoffs[i].clone();
        }
        return copy;
    }

    /** @return number of strategies of the player who chooses rows */
    public int rows() {
        return row.length;
    }

    /** @return number of strategies of the player who chooses columns */
    public int columns() {
        return row[0].length;
    }

    /**
     * @param strategy of the player who chooses rows
     * @param other    of the player who chooses columns
     * @return payoff of the first
     */
    public double row(int strategy, int other) {
        return row[strategy][other];
    }

    /**
     * @param other    of the player who chooses rows
     * @param strategy of the player who chooses columns
     * @return payoff of the second
     */
    public double column(int other, int strategy) {
        return column[other][strategy];
    }

    /**
     * Expected payoffs of each row.
     *
     * @param against chances of the columns
     * @return one for each row
     */
    public double[] rowPayoffs(double[] against) {
        double[] payoffs = new double[rows()];
        for (int i = 0; i < payoffs.length; i++) {
            for (int j = 0; j < against.length; j++) {
                payoffs[i] += row[i][j] * against[j];
            }
        }
        return payoffs;
    }

    /**
     * Expected payoffs of each column.
     *
     * @param against chances of the rows
     * @return one for each column
     */
    public double[] columnPayoffs(double[] against) {
        double[] payoffs = new double[columns()];
        for (int j = 0; j < payoffs.length; j++) {
            for (int i = 0; i < against.length; i++) {
                payoffs[j] += column[i][j] * against[i];
            }
        }
        return payoffs;
    }
}
