/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.escalation.diagram.table.TableCell;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.table.TableRuntime;

/**
 * The rows of a table that are shown: those that pass the filters, with the rows above them, in the order asked for. Rows
 * are sorted among those of the same parent, so that what belongs together stays together.
 */
final class ShownRows {

	private final TableRuntime table;
	private final Map<Integer, String> filters = new TreeMap<>();
	private String[] words = {};
	private int sorted = -1;
	private boolean descending;
	private List<TableRow> rows = List.of();

	ShownRows(TableRuntime table) {
		this.table = table;
		update();
	}

	List<TableRow> rows() {
		return rows;
	}

	TableRow row(int index) {
		return rows.get(index);
	}

	List<TableColumn> columns() {
		return table.columns();
	}

	String text(TableRow row, int column) {
		return table.cell(row, columns().get(column)).map(TableCell::label).orElse("");
	}

	Optional<TableCell> cell(TableRow row, TableColumn column) {
		return table.cell(row, column);
	}

	/** Shows rows in which all of the words occur, in the heading or in a cell. */
	void search(String text) {
		words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
		update();
	}

	/** Shows rows whose cells contain the texts, by index of the column. */
	void filter(Map<Integer, String> texts) {
		filters.clear();
		texts.forEach((column, text) -> filters.put(column, text.toLowerCase(Locale.ROOT)));
		update();
	}

	/** Sorts by a column; by the table's own order for -1. */
	void sort(int column, boolean down) {
		sorted = column;
		descending = down;
		update();
	}

	int sortedBy() {
		return sorted;
	}

	boolean isDescending() {
		return descending;
	}

	/** Whether rows are left out. */
	boolean isNarrowed() {
		return !filters.isEmpty() || words.length > 0 && !words[0].isEmpty();
	}

	/** Finds the rows anew, after a change of the table. */
	void update() {
		List<TableRow> found = new ArrayList<>();
		add(table.rows(), found);
		rows = found;
	}

	private boolean add(List<TableRow> siblings, List<TableRow> into) {
		List<TableRow> ordered = new ArrayList<>(siblings);
		if (sorted >= 0 && sorted < columns().size()) {
			Comparator<TableRow> order = Comparator.comparing(row -> text(row, sorted), TextOrder.INSTANCE);
			ordered.sort(descending ? order.reversed() : order);
		}
		boolean any = false;
		for (TableRow row : ordered) {
			int at = into.size();
			into.add(row);
			boolean below = add(row.children(), into);
			if (below || accepts(row)) {
				any = true;
			} else {
				into.subList(at, into.size()).clear();
			}
		}
		return any;
	}

	private boolean accepts(TableRow row) {
		for (Map.Entry<Integer, String> filter : filters.entrySet()) {
			if (!text(row, filter.getKey()).toLowerCase(Locale.ROOT).contains(filter.getValue())) {
				return false;
			}
		}
		if (words.length == 0 || words[0].isEmpty()) {
			return true;
		}
		StringBuilder all = new StringBuilder(row.label());
		for (int i = 0; i < columns().size(); i++) {
			all.append(' ').append(text(row, i));
		}
		String text = all.toString().toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
