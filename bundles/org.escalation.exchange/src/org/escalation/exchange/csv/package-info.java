/**
 * A model as tables: one long table of all values, or one table a class. UTF-8, comma, RFC 4180 quoting. Numbers are
 * written in full with a point; texts that a spreadsheet could take for a formula are made harmless in a way that can be
 * undone, see {@link org.escalation.exchange.csv.CellText}.
 */
package org.escalation.exchange.csv;
