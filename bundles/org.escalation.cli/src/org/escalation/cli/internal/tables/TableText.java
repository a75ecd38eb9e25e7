package org.escalation.cli.internal.tables;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.escalation.diagram.table.TableCell;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.table.TableRuntime;

/** A table for reading in a terminal: columns as wide as they need, long texts cut with a sign. */
public final class TableText {

	private static final int WIDEST = 44;
	private static final String GAP = "  ";

	private final PrintWriter out;

	/** @param out takes the table */
	public TableText(PrintWriter out) {
		this.out = out;
	}

	/** Prints the title, the headings and the rows; columns without any text are left out. */
	public void print(TableRuntime table) {
		List<List<String>> lines = lines(table);
		int[] widths = widths(lines);
		out.println(table.title().toUpperCase(java.util.Locale.ROOT));
		out.println(table.spec().documentation());
		out.println();
		lines.forEach(line -> out.println(text(line, widths)));
		out.println();
	}

	private static List<List<String>> lines(TableRuntime table) {
		List<List<String>> lines = new ArrayList<>();
		List<String> head = new ArrayList<>();
		head.add("");
		table.columns().forEach(column -> head.add(shortened(column.label())));
		lines.add(head);
		for (TableRow row : table.allRows()) {
			List<String> line = new ArrayList<>();
			line.add(shortened(GAP.repeat(row.depth()) + row.label()));
			for (TableColumn column : table.columns()) {
				line.add(shortened(table.cell(row, column).map(TableCell::label).orElse("")));
			}
			lines.add(line);
		}
		return lines;
	}

	private static String shortened(String text) {
		String oneLine = text.replaceAll("\\s*\\R\\s*", " ");
		return oneLine.codePointCount(0, oneLine.length()) <= WIDEST ? oneLine
				: oneLine.substring(0, oneLine.offsetByCodePoints(0, WIDEST - 1)) + "…";
	}

	private static int[] widths(List<List<String>> lines) {
		int[] widths = new int[lines.get(0).size()];
		for (List<String> line : lines.subList(1, lines.size())) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], length(line.get(i)));
			}
		}
		for (int i = 0; i < widths.length; i++) {
			widths[i] = widths[i] == 0 ? 0 : Math.max(widths[i], length(lines.get(0).get(i)));
		}
		return widths;
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String text(List<String> line, int[] widths) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			if (widths[i] > 0) {
				result.append(line.get(i)).append(" ".repeat(widths[i] - length(line.get(i)))).append(GAP);
			}
		}
		return result.toString().stripTrailing();
	}
}
