package org.escalation.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

/** Runs commands in a folder of their own and keeps what they print. */
public abstract class CommandTest {

	/** Version of the product that commands are told. */
	protected static final String VERSION = "1.2.3";

	@TempDir
	protected Path folder;

	protected final StringWriter out = new StringWriter();
	protected final StringWriter err = new StringWriter();

	/** Runs a command with its arguments, without a terminal. */
	protected ExitCode run(String... arguments) {
		Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, folder, folder.resolve("logs"));
		return new CommandLineInterface(terminal, VERSION).run(List.of(arguments));
	}
}
