package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.tables.TableCsv;
import org.escalation.cli.internal.tables.TableText;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.table.TableRuntime;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.OutputFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tables MODEL}: the tables of the notation, for reading or for a spreadsheet. */
@Command(description = "Prints the tables of a model: the enforcement ledger, the stakes matrix, and those of plug-ins.")
public final class TablesCommand implements Callable<Integer> {

	enum Format {
		TEXT, CSV
	}

	private final Terminal terminal;

	@Parameters(paramLabel = "MODEL", description = "The model file.")
	private Path file;

	@Option(names = "--name", paramLabel = "TABLE", description = "Only this table, by identifier; all if not given.")
	private String name;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or csv; text if not given.")
	private Format format;

	@Option(names = "--out", paramLabel = "FILE", description = "File to write to instead of standard output.")
	private Path out;

	/** @param terminal the command's surroundings */
	public TablesCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		EscalationModel model = ModelInput.load(terminal, file);
		LoadedViewpoints notation = InstalledDiagrams.load(terminal);
		List<TableRuntime> tables = InstalledDiagrams.named(notation.tables(), "table", name, spec -> List.of(spec.id())).stream()
				.filter(spec -> TableRuntime.isApplicable(spec, model, notation.options()))
				.map(spec -> TableRuntime.open(spec, model, notation.options())).toList();
		if (tables.isEmpty()) {
			throw CommandFailure.usage("No table of the notation fits this model");
		}
		if (format == Format.CSV && tables.size() > 1) {
			throw CommandFailure.usage("A CSV file holds one table; choose one by --name: "
					+ String.join(", ", tables.stream().map(table -> table.spec().id()).toList()));
		}
		tables.forEach(table -> InstalledDiagrams.warn(terminal, table.problems()));
		if (out == null) {
			print(tables, terminal.out());
		} else {
			write(tables, terminal.resolve(out));
		}
		return ExitCode.FINE.number();
	}

	private void write(List<TableRuntime> tables, Path target) {
		try {
			OutputFile.write(target, true, stream -> {
				PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
				print(tables, writer);
				writer.flush();
			});
		} catch (IOException failed) {
			throw CommandFailure.input(target + " cannot be written: " + failed.getMessage(), failed);
		}
		terminal.out().println(target);
	}

	private void print(List<TableRuntime> tables, PrintWriter writer) {
		for (TableRuntime table : tables) {
			switch (format) {
				case TEXT -> new TableText(writer).print(table);
				case CSV -> TableCsv.print(table, writer);
			}
		}
	}
}
