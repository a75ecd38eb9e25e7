package org.escalation.exchange.update;

import java.util.List;

/**
 * A table as it was read, the line with the names of the columns first.
 *
 * @param file name of the file
 * @param sheet name of the sheet, or null in a file that is one table
 * @param name what the table says it is about: name of the sheet, or of the file without its end
 * @param guarded whether texts have a guard against formulas, as {@link org.escalation.exchange.csv.CellText} makes them
 * @param lines the lines, without empty ones
 */
public record ImportedTable(String file, String sheet, String name, boolean guarded, List<Line> lines) {

    /**
     * One line.
     *
     * @param number number in the file, from 1
     * @param cells the cells; never null
     * @param refused whether its reader has refused something in it
     */
    public record Line(int number, List<String> cells, boolean refused) {
    }

    /** A place in this table; 0 for the whole line. */
    Place place(Line line, int column) {
        return new Place(file, sheet, line.number(), column);
    }

    /** The place of the table itself. */
    Place place() {
        return new Place(file, sheet, 0, 0);
    }
}
