package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import org.escalation.cli.internal.JsonHead;
import org.escalation.results.ResultsDatabase.Answer;

/** Prints answers as JSON: {@code {columns: [NAME], rows: [{NAME: CELL}], more}}. An undefined cell is null. */
public final class AnswerJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private AnswerJson() {
	}

	/** Prints an answer. */
	public static void print(Answer answer, PrintWriter out) {
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("format", "escalation-answer");
		root.put("formatVersion", JsonHead.VERSION);
		root.put("columns", answer.columns());
		root.put("rows", answer.rows().stream().map(row -> object(answer.columns(), row)).toList());
		root.put("more", answer.more());
		out.println(GSON.toJson(root));
	}

	private static Map<String, Object> object(List<String> columns, List<Object> row) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			Object cell = row.get(i);
			// JSON has no NaN and no infinity
			object.put(columns.get(i), cell instanceof Double number && !Double.isFinite(number) ? null : cell);
		}
		return object;
	}
}
