package org.escalation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.escalation.cli.internal.CommandRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineInterfaceTest extends CommandTest {

	static Stream<String> commands() {
		return CommandRegistry.names().stream();
	}

	@Test
	void theContractNamesAllCommands() {
		assertEquals(List.of("validate", "measures", "diagram", "tables", "odesign", "simulate", "solve", "results", "report", "export", "import", "compare", "merge", "git-setup"),
				CommandRegistry.names());
	}

	@Test
	void versionGoesToStandardOutput() {
		assertEquals(ExitCode.FINE, run("--version"));
		assertTrue(out.toString().startsWith("Escalation Workbench 1.2.3 (Java "), out.toString());
		assertEquals("", err.toString());
	}

	@Test
	void helpListsEveryCommandAndTheExitCodes() {
		assertEquals(ExitCode.FINE, run("--help"));
		CommandRegistry.names().forEach(name -> assertTrue(out.toString().contains(name), name));
		assertTrue(out.toString().contains("Exit codes"));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandHasHelpAndVersion(String command) {
		assertEquals(ExitCode.FINE, run(command, "--help"));
		assertTrue(out.toString().contains("escalation " + command), out.toString());
		assertEquals(ExitCode.FINE, run(command, "--version"));
		assertTrue(out.toString().contains("1.2.3"));
		assertEquals("", err.toString());
	}

	@Test
	void noCommandIsWrongUsageAndShowsTheCommands() {
		assertEquals(ExitCode.USAGE, run());
		assertTrue(err.toString().contains("validate"));
		assertEquals("", out.toString());
	}

	@Test
	void anUnknownCommandIsWrongUsageAndSuggestsTheNearest() {
		assertEquals(ExitCode.USAGE, run("valdate"));
		assertTrue(err.toString().contains("valdate"), err.toString());
		assertTrue(err.toString().contains("validate"), err.toString());
	}

	@Test
	void whatALaterVersionBringsIsUsageWhateverItsArguments() {
		assertEquals(ExitCode.USAGE, run("git-setup", "--anything", "x", "y"));
		assertEquals("escalation: 'git-setup' is not available yet." + System.lineSeparator(), err.toString());
		assertFalse(out.toString().contains("git-setup"));
	}
}
