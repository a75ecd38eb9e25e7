package org.escalation.cli;

import java.util.List;

import org.escalation.cli.internal.CommandRegistry;
import org.escalation.cli.internal.CrashLog;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command of the workbench and answers with its exit code; never throws and never ends the process. */
public final class CommandLineInterface {

	private final Terminal terminal;
	private final String version;

	/**
	 * @param terminal where the command reads its surroundings and writes its results
	 * @param version the version of the product as {@code --version} prints it
	 */
	public CommandLineInterface(Terminal terminal, String version) {
		this.terminal = terminal;
		this.version = version;
	}

	/**
	 * Runs the command that the arguments name.
	 *
	 * @param arguments the command's name, its options and parameters
	 * @return how the command ended
	 */
	public ExitCode run(List<String> arguments) {
		try {
			int number = commandLine().execute(arguments.toArray(String[]::new));
			return ExitCode.values()[number];
		} catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError defect) {
			// also what fails outside a command, for example while the commands are put together
			return reportDefect(defect);
		} finally {
			terminal.out().flush();
			terminal.err().flush();
		}
	}

	private CommandLine commandLine() {
		CommandLine line = new CommandRegistry(terminal, version).commandLine();
		line.setOut(terminal.out());
		line.setErr(terminal.err());
		line.setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL.number());
		line.setParameterExceptionHandler((failure, arguments) -> reportUsage(failure).number());
		line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure).number());
		return line;
	}

	private ExitCode report(Exception failure) {
		if (failure instanceof CommandFailure known) {
			terminal.err().println("escalation: " + known.getMessage());
			return known.code();
		}
		return reportDefect(failure);
	}

	private ExitCode reportUsage(ParameterException failure) {
		CommandLine command = failure.getCommandLine();
		terminal.err().println("escalation: " + failure.getMessage());
		if (!UnmatchedArgumentException.printSuggestions(failure, terminal.err())) {
			terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
		}
		return ExitCode.USAGE;
	}

	private ExitCode reportDefect(Throwable defect) {
		String log = new CrashLog(terminal.logs()).write(defect).map(file -> " Details: " + file).orElse("");
		String what = defect.getMessage() == null ? defect.getClass().getSimpleName() : defect.getMessage().lines().findFirst().orElse("");
		terminal.err().println("escalation: internal error: " + what + "." + log);
		return ExitCode.INTERNAL;
	}
}
