package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.escalation.results.ResultsDatabase.Answer;

/** Prints answers as a table: numbers to the right, an undefined cell as a dash. */
public final class AnswerTable {

	private static final int WIDEST = 60;

	private AnswerTable() {
	}

	/** Prints an answer. */
	public static void print(Answer answer, PrintWriter out) {
		List<List<String>> rows = answer.rows().stream().map(row -> row.stream().map(AnswerTable::text).toList()).toList();
		int[] widths = new int[answer.columns().size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			widths[i] = Math.max(answer.columns().get(i).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
		}
		line(answer.columns(), answer.numeric(), widths, out);
		out.println("-".repeat(Math.max(1, java.util.Arrays.stream(widths).sum() + 2 * (widths.length - 1))));
		rows.forEach(row -> line(row, answer.numeric(), widths, out));
	}

	private static void line(List<String> cells, List<Boolean> numeric, int[] widths, PrintWriter out) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String space = " ".repeat(widths[i] - cells.get(i).length());
			line.append(i == 0 ? "" : "  ").append(numeric.get(i) ? space + cells.get(i) : cells.get(i) + space);
		}
		out.println(line.toString().stripTrailing());
	}

	private static String text(Object cell) {
		if (cell == null) {
			return "-";
		}
		if (cell instanceof Double number) {
			return String.format(Locale.ROOT, "%.6g", number);
		}
		String text = cell.toString().replace('\n', ' ');
		return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
	}
}
