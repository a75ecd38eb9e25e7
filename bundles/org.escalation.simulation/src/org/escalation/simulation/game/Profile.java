package org.escalation.simulation.game;

/**
 * A mixed strategy of each player.
 *
 * @param row    chances of the rows
 * @param column chances of the columns
 */
public record Profile(double[] row, double[] column) {

    /** Copies the arrays. */
    public Profile {
        row = row.clone();
        column = column.clone();
    }

    @Override
    public double[] row() {
        return row.clone();
    }

    @Override
    public double[] column() {
        return column.clone();
    }
}
