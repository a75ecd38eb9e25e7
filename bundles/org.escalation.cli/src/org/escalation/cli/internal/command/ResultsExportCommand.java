package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.results.CsvRows;
import org.escalation.results.ResultsDatabase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results export DIR --out FILE}: a table, or the answer to a question, as a file for other programs. */
@Command(name = "export", description = { "Writes results as Parquet, CSV or XLSX.",
		"All rows of the table metrics, in long format (run, variant, replicate, seed, turn, metric, value), or what --table or --query asks for." })
final class ResultsExportCommand implements Callable<Integer> {

	enum Format {
		PARQUET, CSV, XLSX
	}

	enum Table {
		METRICS, TURNS, EVENTS, OUTCOMES, RUNS, SETTINGS, FACTORS, METRIC_NAMES
	}

	private final Terminal terminal;

	@Parameters(paramLabel = "DIR", description = "The results folder, or the model it belongs to.")
	private Path path;

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "The file; its end, .parquet, .csv or .xlsx, says the format.")
	private Path out;

	@Option(names = "--format", paramLabel = "FORMAT", description = "parquet, csv or xlsx; by the file's end if not given.")
	private Format format;

	@Option(names = "--table", paramLabel = "TABLE", defaultValue = "METRICS",
			description = "metrics, turns, events, outcomes, runs, settings, factors or metric_names.")
	private Table table;

	@Option(names = "--query", paramLabel = "SQL", description = "Instead of a table: the answer to a question.")
	private String sql;

	@Option(names = "--force", description = "Replace a file that is there.")
	private boolean force;

	ResultsExportCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Path file = terminal.resolve(out);
		if (Files.exists(file) && !force) {
			throw CommandFailure.input(out + " is there already; name another file, or replace it (--force)");
		}
		Format chosen = format == null ? byName(file) : format;
		String question = sql == null ? "SELECT * FROM " + table.name().toLowerCase(java.util.Locale.ROOT) : sql;
		return ResultsInput.with(terminal, path, database -> {
			if (chosen == Format.PARQUET) {
				database.parquet(question, file);
			} else {
				rows(database, question, file, chosen);
			}
			return ExitCode.FINE.number();
		});
	}

	private Format byName(Path file) {
		String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
		if (name.endsWith(".parquet")) {
			return Format.PARQUET;
		}
		if (name.endsWith(".csv")) {
			return Format.CSV;
		}
		if (name.endsWith(".xlsx")) {
			return Format.XLSX;
		}
		throw CommandFailure.usage(out + " ends neither in .parquet nor in .csv or .xlsx; say which with --format");
	}

	private void rows(ResultsDatabase database, String question, Path file, Format chosen) {
		try {
			Path temporary = file.resolveSibling(file.getFileName() + ".new");
			try {
				write(database, question, temporary, chosen);
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			throw CommandFailure.input(out + " cannot be written: " + e.getMessage(), e);
		} catch (NoClassDefFoundError missing) {
			throw CommandFailure.usage("xlsx needs the feature org.escalation.exchange.feature, which is not installed.");
		}
	}

	private void write(ResultsDatabase database, String question, Path temporary, Format chosen) throws IOException {
		if (chosen == Format.CSV) {
			try (Writer writer = Files.newBufferedWriter(temporary)) {
				database.ask(question, new CsvRows(writer));
			}
			return;
		}
		try (OutputStream stream = Files.newOutputStream(temporary)) {
			XlsxRows.write(database, question, sql == null ? table.name().toLowerCase(java.util.Locale.ROOT) : "answer", stream);
		}
	}
}
