/**
 * The command line of the workbench: {@code escalation COMMAND …}.
 *
 * <p>{@link org.escalation.cli.CommandLineInterface} runs one command against injected streams, so that tests and other
 * programs can use it without a process of its own. Each command is one class in {@code internal.command}. The exit codes
 * are the contract with scripts, see {@link org.escalation.cli.ExitCode}.
 */
package org.escalation.cli;
