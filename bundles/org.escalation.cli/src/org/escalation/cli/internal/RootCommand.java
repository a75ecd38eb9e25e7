package org.escalation.cli.internal;

import java.util.concurrent.Callable;

import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code escalation} without a command: says which commands there are. */
@Command(name = "escalation", synopsisSubcommandLabel = "COMMAND", //
		header = "Models how conflicts escalate: validates, measures, draws, simulates, reports.", //
		footerHeading = "%nExit codes:%n", //
		footer = { "  0  fine", "  1  findings: an invalid model, differences, conflicts", "  2  wrong usage, or not available",
				"  3  a file cannot be read or written, or is refused", "  4  internal error; the message names a log file" })
final class RootCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private final Terminal terminal;

	RootCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		terminal.err().println("escalation: name a command.");
		spec.commandLine().usage(terminal.err());
		return ExitCode.USAGE.number();
	}
}
