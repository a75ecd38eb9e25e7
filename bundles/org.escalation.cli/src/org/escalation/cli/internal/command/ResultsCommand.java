package org.escalation.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code results COMMAND}: what simulations have left in a results folder. */
@Command(description = "Lists, asks and exports the results of simulations.", synopsisSubcommandLabel = "COMMAND")
public final class ResultsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final Terminal terminal;

	private ResultsCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	/** The command with its own commands. */
	public static CommandLine commandLine(Terminal terminal) {
		CommandLine line = new CommandLine(new ResultsCommand(terminal));
		List<Object> commands = List.of(new ResultsListCommand(terminal), new ResultsQueryCommand(terminal), new ResultsExportCommand(terminal));
		for (Object each : commands) {
			CommandLine command = new CommandLine(each);
			command.getCommandSpec().mixinStandardHelpOptions(true);
			line.addSubcommand(command);
		}
		return line;
	}

	@Override
	public Integer call() {
		terminal.err().println("escalation: name a command of results.");
		spec.commandLine().usage(terminal.err());
		return ExitCode.USAGE.number();
	}
}
