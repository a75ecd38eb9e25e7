package org.escalation.reporting.content;

import java.util.List;

/** A part of a section, one below the other. */
public sealed interface Block {

    /** A heading below the section's own. */
    record Heading(String text) implements Block {
    }

    /** Running text. */
    record Paragraph(List<Inline> text) implements Block {
    }

    /** Something the reader must not miss. */
    record Callout(String title, List<Inline> text) implements Block {
    }

    /** Names with their values. */
    record Facts(List<Fact> facts) implements Block {
    }

    /** A name with its value. */
    record Fact(String name, List<Inline> value) {
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows a row has a cell for each column
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    }

    /**
     * A column.
     *
     * @param heading what it holds, with the unit if it has one
     * @param numeric whether its cells are numbers, to be aligned by their last digit
     */
    record Column(String heading, boolean numeric) {
    }

    /**
     * A row.
     *
     * @param anchor name by which links reach the row; empty for none
     * @param cells a cell for each column
     */
    record Row(String anchor, List<List<Inline>> cells) {
    }

    /**
     * A chart of values with their intervals on one axis.
     *
     * @param caption what it shows
     * @param low left end of the axis
     * @param high right end of the axis
     * @param marks the values, from top to bottom
     */
    record IntervalChart(String caption, double low, double high, List<Mark> marks) implements Block {
    }

    /**
     * A value with its interval.
     *
     * @param label name of the value
     * @param text the value in figures
     * @param value where its mark stands
     * @param low lower end of the interval
     * @param high upper end of the interval
     */
    record Mark(String label, String text, double value, double low, double high) {
    }

    /**
     * A vector drawing.
     *
     * @param caption what it shows
     * @param svg an {@code svg} element with no script and no reference outside itself
     */
    record Drawing(String caption, String svg) implements Block {
    }
}
