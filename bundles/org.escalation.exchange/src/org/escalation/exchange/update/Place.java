package org.escalation.exchange.update;

/**
 * A place in a table.
 *
 * @param file name of the file
 * @param sheet name of the sheet, or null in a file that is one table
 * @param line line of the file or row of the sheet, from 1; 0 for the whole table
 * @param column column from 1; 0 for the whole line
 */
public record Place(String file, String sheet, int line, int column) {

    private static final int LETTERS = 26;

    /** The place as people look it up: line and column of a text file, cell of a spreadsheet. */
    @Override
    public String toString() {
        if (sheet != null) {
            return file + ", sheet " + sheet + (line == 0 ? "" : column == 0 ? ", row " + line : ", cell " + cell(line, column));
        }
        return file + (line == 0 ? "" : ", line " + line) + (column == 0 ? "" : ", column " + column);
    }

    /** Name of a cell as spreadsheets show it, for example {@code AB12}. */
    public static String cell(int line, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(line).toString();
    }
}
