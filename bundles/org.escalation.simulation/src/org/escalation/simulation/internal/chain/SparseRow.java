package org.escalation.simulation.internal.chain;

import java.util.Arrays;

/** A sparse vector: columns in ascending order, each with its value. */
final class SparseRow {

    int[] columns;
    double[] values;
    int size;

    SparseRow(int[] columns, double[] values) {
        this.columns = columns;
        this.values = values;
        size = columns.length;
    }

    /** Where a column stands; negative if it is not there. */
    int find(int column) {
        return Arrays.binarySearch(columns, 0, size, column);
    }

    /** Takes a column out and returns its value; 0 if it is not there. */
    double remove(int column) {
        int at = find(column);
        if (at < 0) {
            return 0;
        }
        double value = values[at];
        System.arraycopy(columns, at + 1, columns, at, size - at - 1);
        System.arraycopy(values, at + 1, values, at, size - at - 1);
        size--;
        return value;
    }

    double sum() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** This row plus another times a factor; columns that are new are reported. */
    void add(SparseRow other, double factor, NewColumn report) {
        int[] mergedColumns = new int[size + other.size];
        double[] mergedValues = new double[size + other.size];
        int merged = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < size || theirs < other.size) {
            boolean takeMine = theirs == other.size || mine < size && columns[mine] <= other.columns[theirs];
            boolean takeTheirs = mine == size || theirs < other.size && other.columns[theirs] <= columns[mine];
            mergedColumns[merged] = takeMine ? columns[mine] : other.columns[theirs];
            mergedValues[merged] = (takeMine ? values[mine] : 0) + (takeTheirs ? factor * other.values[theirs] : 0);
            if (!takeMine) {
                report.added(mergedColumns[merged]);
            }
            mine += takeMine ? 1 : 0;
            theirs += takeTheirs ? 1 : 0;
            merged++;
        }
        columns = mergedColumns;
        values = mergedValues;
        size = merged;
    }

    /** Is told which columns a row has gained. */
    interface NewColumn {

        /**
         * A column was not there before.
         *
         * @param column the column
         */
        void added(int column);
    }
}
