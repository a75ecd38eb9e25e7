package org.escalation.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;

/** The command line as it was typed. */
final class Invocation {

	private Invocation() {
	}

	/** A command line that can be typed again; arguments with unusual characters are quoted as shells want it. */
	static String of(CommandSpec spec) {
		List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
		return "escalation " + arguments.stream().map(Invocation::quoted).collect(Collectors.joining(" "));
	}

	private static String quoted(String argument) {
		return argument.matches("[A-Za-z0-9_./:=,+@%-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
	}
}
