package org.escalation.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.escalation.cli.CommandFailure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands for a command that this installation does not have, and says why, whatever its arguments are. */
@Command
public final class UnavailableCommand implements Callable<Integer> {

	private final String sentence;

	@Parameters(arity = "0..*", hidden = true)
	private List<String> ignored;

	private UnavailableCommand(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * A command whose feature was left out.
	 *
	 * @param name the command
	 * @param feature short name of the feature that brings it
	 */
	public static CommandLine withoutFeature(String name, String feature) {
		return line("'" + name + "' needs the feature org.escalation." + feature + ".feature, which is not installed.", "Not installed.");
	}

	/**
	 * A command that a later version brings.
	 *
	 * @param name the command
	 * @param description what it will do
	 */
	public static CommandLine ofLaterVersion(String name, String description) {
		return line("'" + name + "' is not available yet.", description + " (Not available yet.)");
	}

	private static CommandLine line(String sentence, String description) {
		CommandLine line = new CommandLine(new UnavailableCommand(sentence));
		line.setUnmatchedOptionsArePositionalParams(true);
		line.getCommandSpec().usageMessage().description(description);
		return line;
	}

	@Override
	public Integer call() {
		throw CommandFailure.usage(sentence);
	}
}
