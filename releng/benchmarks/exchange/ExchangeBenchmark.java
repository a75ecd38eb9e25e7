/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.update.CsvTableReader;
import org.escalation.exchange.update.Problems;
import org.escalation.exchange.update.RowUpdate;
import org.escalation.exchange.update.TableReader;
import org.escalation.exchange.update.UpdatePlan;
import org.escalation.exchange.update.UpdatePlanner;
import org.escalation.exchange.xlsx.XlsxTableReader;
import org.escalation.exchange.xlsx.XlsxWriter;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EvidenceCollection;
import org.escalation.model.io.EscalationFiles;
import org.escalation.results.CsvRows;

/**
 * Measures tables of evidence as updates of a model, and results in long format. Targets: 100,000 rows come in, saved to
 * the file, in under 10 s; 1,000,000 rows go out in under 10 s. Each figure is that of a first and of a second time in one
 * Java machine.
 */
public final class ExchangeBenchmark {

	private static final List<String> HEADER = List.of("id", "name", "description", "kind", "date", "dateApproximate", "reliability", "gradingNote");
	private static final List<String> RESULTS = List.of("run", "variant", "replicate", "seed", "turn", "metric", "value");

	private ExchangeBenchmark() {
	}

	/** Prints seconds. Arguments: rows in, rows out. */
	public static void main(String[] arguments) throws Exception {
		int in = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		int out = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
		Path folder = Files.createTempDirectory("benchmark");
		Path csv = folder.resolve("EvidenceItem.csv");
		Path xlsx = folder.resolve("EvidenceItem.xlsx");
		tables(in, csv, xlsx);
		for (String time : List.of("first", "second")) {
			report(time, in, "rows from CSV", () -> update(new CsvTableReader(), csv, in, folder.resolve("a.escalation")));
			report(time, in, "rows from XLSX", () -> update(new XlsxTableReader(), xlsx, in, folder.resolve("b.escalation")));
			report(time, out, "results to CSV", () -> resultsAsCsv(out, folder.resolve("r.csv")));
			report(time, out, "results to XLSX", () -> resultsAsXlsx(out, folder.resolve("r.xlsx")));
		}
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private interface Work {
		void run() throws Exception;
	}

	private static void report(String time, int rows, String what, Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		System.out.printf("%s time: %,d %s in %.2f s%n", time, rows, what, (System.nanoTime() - start) / 1e9);
	}

	private static List<Object> evidence(int number) {
		return List.of("evidence-" + number, "Event, number " + number, "What happened on that day, \"as told\".", "CROSSING", "2022-02-24",
				"false", "B", "=two sources");
	}

	private static void tables(int rows, Path csv, Path xlsx) throws ExchangeException, IOException {
		try (Writer text = Files.newBufferedWriter(csv); OutputStream bytes = Files.newOutputStream(xlsx)) {
			CsvRows table = new CsvRows(text);
			XlsxWriter book = new XlsxWriter(bytes);
			table.row(List.copyOf(HEADER));
			book.sheet("EvidenceItem", HEADER);
			for (int row = 0; row < rows; row++) {
				table.row(evidence(row));
				book.row(evidence(row));
			}
			book.finish();
		}
	}

	private static void update(TableReader reader, Path table, int rows, Path file) throws Exception {
		EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
		EvidenceCollection collection = EscalationFactory.eINSTANCE.createEvidenceCollection();
		model.getEvidence().add(collection);
		Problems problems = new Problems(false);
		UpdatePlan plan = UpdatePlanner.plan(model, reader.read(table, problems, () -> false), null, problems, () -> false);
		if (plan.hasRefusals() || plan.count(RowUpdate.Kind.ADDED) != rows) {
			throw new IllegalStateException(plan.problems().toString());
		}
		plan.command().execute();
		Files.deleteIfExists(file);
		EscalationFiles.save(model, file);
	}

	private static List<Object> result(int row) {
		return List.of("run-1", "base", row / 10, 42L + row / 10, row % 40, "crossings", row / 7.0);
	}

	private static void resultsAsCsv(int rows, Path file) throws IOException {
		try (Writer text = Files.newBufferedWriter(file)) {
			CsvRows table = new CsvRows(text);
			table.columns(RESULTS, new ArrayList<>());
			for (int row = 0; row < rows; row++) {
				table.row(result(row));
			}
		}
	}

	private static void resultsAsXlsx(int rows, Path file) throws ExchangeException, IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			XlsxWriter book = new XlsxWriter(out);
			book.sheet("metrics", RESULTS);
			for (int row = 0; row < rows; row++) {
				book.row(result(row));
			}
			book.finish();
		}
	}
}
