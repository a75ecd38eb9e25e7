package org.escalation.cli;

/**
 * Ends a command with an exit code and one sentence for the user. Thrown for what the user can put right; defects are
 * left to travel as they are and become {@link ExitCode#INTERNAL}.
 */
public final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ExitCode code;

	private CommandFailure(ExitCode code, String message, Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	/** The command line asks for something that does not exist or makes no sense. */
	public static CommandFailure usage(String message) {
		return new CommandFailure(ExitCode.USAGE, message, null);
	}

	/** A file or its content is the problem. */
	public static CommandFailure input(String message) {
		return new CommandFailure(ExitCode.INPUT, message, null);
	}

	/**
	 * A file or its content is the problem.
	 *
	 * @param cause what the file system or the reader said
	 */
	public static CommandFailure input(String message, Throwable cause) {
		return new CommandFailure(ExitCode.INPUT, message, cause);
	}

	/** The code the process ends with. */
	public ExitCode code() {
		return code;
	}
}
