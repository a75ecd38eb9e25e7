/**
 * Makes tables: a description and a model in, rows, columns and cells out, kept true while the model changes.
 *
 * <pre>
 * TableRuntime table = TableRuntime.open(read.table("enforcementLedger").orElseThrow(), modelRoot, options);
 * for (TableRow row : table.allRows()) {
 *     for (TableColumn column : table.columns()) {
 *         table.cell(row, column).ifPresent(cell -> …cell.label(), cell.look()…);
 *     }
 * }
 * // from an adapter on the model:
 * table.changed(notification);
 * TableChange change = table.refresh();      // rows or columns came or went, or only these rows look different
 *
 * TableTools tools = new TableTools(table, host);
 * tools.editableText(row, column).ifPresent(text -> …open an editor…);
 * tools.edit(row, column, "new text").ifPresent(commandStack::execute);
 * </pre>
 *
 * <p>Rows and columns are there at once; what a row's cells show is found when somebody first asks, so that a table of many
 * rows opens quickly. Rows and columns stay the same objects as long as their elements stay.
 */
package org.escalation.diagram.table;
