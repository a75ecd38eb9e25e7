package org.escalation.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.escalation.cli.Terminal;
import org.escalation.cli.internal.command.DiagramCommand;
import org.escalation.cli.internal.command.ExportCommand;
import org.escalation.cli.internal.command.ImportCommand;
import org.escalation.cli.internal.command.MeasuresCommand;
import org.escalation.cli.internal.command.OdesignCommand;
import org.escalation.cli.internal.command.ReportCommand;
import org.escalation.cli.internal.command.ResultsCommand;
import org.escalation.cli.internal.command.SimulateCommand;
import org.escalation.cli.internal.command.SolveCommand;
import org.escalation.cli.internal.command.TablesCommand;
import org.escalation.cli.internal.command.UnavailableCommand;
import org.escalation.cli.internal.command.ValidateCommand;

import picocli.CommandLine;

/**
 * All commands, in the order of {@code --help}. A capability's feature may be left out of an installation: its commands
 * then stay known by name and say what is missing.
 */
public final class CommandRegistry {

	/** How a command is made; evaluated late, because its class may need a bundle that is not installed. */
	private record Entry(String name, String feature, Function<Terminal, CommandLine> factory) {

		static Entry of(String name, String feature, Function<Terminal, Object> command) {
			return new Entry(name, feature, terminal -> new CommandLine(command.apply(terminal)));
		}

		static Entry later(String name, String description) {
			return new Entry(name, "", terminal -> UnavailableCommand.ofLaterVersion(name, description));
		}
	}

	// Lambdas, not constructor references: those would load the command's class, and with it a bundle that may be missing, here.
	private static final List<Entry> COMMANDS = List.of(
			Entry.of("validate", "model", terminal -> new ValidateCommand(terminal)),
			Entry.of("measures", "analysis", terminal -> new MeasuresCommand(terminal)),
			Entry.of("diagram", "diagram", terminal -> new DiagramCommand(terminal)),
			Entry.of("tables", "diagram", terminal -> new TablesCommand(terminal)),
			new Entry("odesign", "diagram", terminal -> OdesignCommand.commandLine(terminal)),
			Entry.of("simulate", "simulation", terminal -> new SimulateCommand(terminal)),
			Entry.of("solve", "simulation", terminal -> new SolveCommand(terminal)),
			new Entry("results", "simulation", terminal -> ResultsCommand.commandLine(terminal)),
			Entry.of("report", "reporting", terminal -> new ReportCommand(terminal)),
			Entry.of("export", "exchange", terminal -> new ExportCommand(terminal)),
			Entry.of("import", "exchange", terminal -> new ImportCommand(terminal)),
			Entry.later("compare", "Shows the differences between two models."),
			Entry.later("merge", "Merges two versions of a model with their common ancestor."),
			Entry.later("git-setup", "Makes Git compare and merge models by their elements."));

	private final Terminal terminal;
	private final String version;

	/**
	 * @param terminal given to every command
	 * @param version of the product
	 */
	public CommandRegistry(Terminal terminal, String version) {
		this.terminal = terminal;
		this.version = version;
	}

	/** The names of all commands, in the order of {@code --help}. */
	public static List<String> names() {
		return COMMANDS.stream().map(Entry::name).toList();
	}

	/** Puts the root command and all its sub-commands together. */
	public CommandLine commandLine() {
		CommandLine root = new CommandLine(new RootCommand(terminal));
		for (Entry entry : COMMANDS) {
			root.addSubcommand(entry.name(), subcommand(entry));
		}
		List<CommandLine> all = new ArrayList<>(root.getSubcommands().values());
		all.add(root);
		for (CommandLine line : all) {
			line.getCommandSpec().mixinStandardHelpOptions(true);
			line.getCommandSpec().versionProvider(() -> new String[] { "Escalation Workbench " + version + " (Java " + Runtime.version() + ")" });
		}
		root.setCaseInsensitiveEnumValuesAllowed(true);
		root.setUsageHelpWidth(100);
		return root;
	}

	private CommandLine subcommand(Entry entry) {
		try {
			return entry.factory().apply(terminal);
		} catch (LinkageError missing) {
			return UnavailableCommand.withoutFeature(entry.name(), entry.feature());
		}
	}
}
