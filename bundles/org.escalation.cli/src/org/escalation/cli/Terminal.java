package org.escalation.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The surroundings of a command: where it writes, which folder relative paths start from, and where a crash is logged.
 *
 * @param out results; nothing else is ever written here, so that it can be piped
 * @param err messages and progress
 * @param interactive whether {@code err} is a terminal, which alone permits progress
 * @param directory the folder that relative paths on the command line are resolved against
 * @param logs the folder for log files; created when needed
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Path directory, Path logs) {

	/** Refuses missing parts. */
	public Terminal {
		Objects.requireNonNull(out, "out");
		Objects.requireNonNull(err, "err");
		Objects.requireNonNull(directory, "directory");
		Objects.requireNonNull(logs, "logs");
	}

	/** A path of the command line as an absolute one. */
	public Path resolve(Path path) {
		return directory.resolve(path).normalize();
	}
}
