package org.escalation.diagram.table;

import java.util.Set;

/**
 * What a refresh did to a table.
 *
 * @param structure whether rows or columns came, went or changed their order
 * @param rows      rows whose cells or header may look different
 * @param columns   whether headers of columns may look different
 */
public record TableChange(boolean structure, Set<TableRow> rows, boolean columns) {

    /** True when the table is as it was. */
    public boolean isEmpty() {
        return !structure && rows.isEmpty() && !columns;
    }
}
