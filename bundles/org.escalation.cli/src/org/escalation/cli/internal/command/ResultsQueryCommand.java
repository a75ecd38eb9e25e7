package org.escalation.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.AnswerJson;
import org.escalation.cli.internal.simulation.AnswerTable;
import org.escalation.results.CsvRows;
import org.escalation.results.ResultsDatabase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results query DIR SQL}: asks the results in SQL. */
@Command(name = "query", description = { "Asks the results in SQL (of DuckDB).",
		"Tables: metrics and turns (run, variant, replicate, seed, turn, metric, value), outcomes (run, variant, replicate, outcome), "
				+ "events (run, variant, replicate, turn, kind, element, actor, value), "
				+ "runs, settings, factors, metric_names. A question can read these and nothing else.",
		"For example: SELECT variant, avg(value) FROM metrics WHERE metric = 'max_severity' GROUP BY variant" })
final class ResultsQueryCommand implements Callable<Integer> {

	enum Format {
		TEXT, CSV, JSON
	}

	private static final int ROWS = 1000;

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "DIR", description = "The results folder, or the model it belongs to.")
	private Path path;

	@Parameters(index = "1", paramLabel = "SQL", description = "The question.")
	private String sql;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text, csv or json; text if not given.")
	private Format format;

	@Option(names = "--rows", paramLabel = "N", defaultValue = "" + ROWS, description = "Rows at most, as text and JSON; ${DEFAULT-VALUE} if not given.")
	private int rows;

	ResultsQueryCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		if (rows < 1) {
			throw CommandFailure.usage("--rows takes a whole number from 1 up");
		}
		return ResultsInput.with(terminal, path, this::ask);
	}

	private int ask(ResultsDatabase database) {
		if (format == Format.CSV) {
			database.ask(sql, new CsvRows(terminal.out()));
			return ExitCode.FINE.number();
		}
		ResultsDatabase.Answer answer = database.ask(sql, rows);
		if (format == Format.JSON) {
			AnswerJson.print(answer, terminal.out());
		} else {
			AnswerTable.print(answer, terminal.out());
		}
		if (answer.more()) {
			terminal.err().println("escalation: note: there are more rows; ask for them with --rows N or --format csv");
		}
		return ExitCode.FINE.number();
	}
}
