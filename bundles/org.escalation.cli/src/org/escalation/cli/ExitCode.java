package org.escalation.cli;

/** What a command answers to the program that called it. The numbers are stable. */
public enum ExitCode {

	/** The command did what was asked, and found nothing to complain about. */
	FINE(0),

	/** The command worked and has findings: an invalid model, differences, conflicts. */
	FINDINGS(1),

	/** The command line was not understood, or names something that is not available. */
	USAGE(2),

	/** A file cannot be read or written, or its content is refused. */
	INPUT(3),

	/** A defect of the program; the log holds the details. */
	INTERNAL(4);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	/** The number given to the operating system. */
	public int number() {
		return number;
	}
}
