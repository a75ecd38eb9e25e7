package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;

/** The tables of the sample, for reading and for a spreadsheet. */
class TablesCommandTest extends CommandTest {

	private static final Path SAMPLE = Path.of("").toAbsolutePath().getParent().getParent().resolve("models/ukraine/ukraine.escalation");

	@BeforeEach
	void sample() throws IOException {
		String model = Files.readString(SAMPLE);
		Files.writeString(folder.resolve("sample.escalation"), model.replace("name=\"Finland in NATO\"", "name=\"=Finland, &quot;in&quot; NATO\""));
	}

	@Test
	void allArePrintedForReading() {
		assertEquals(ExitCode.FINE, run("tables", "sample.escalation"), err::toString);
		assertTrue(out.toString().contains("ENFORCEMENT LEDGER") && out.toString().contains("STAKES"), out.toString());
		assertEquals("", err.toString());
	}

	@Test
	void aSpreadsheetGetsOneTableWithHarmlessTexts() throws IOException {
		assertEquals(ExitCode.FINE, run("tables", "sample.escalation", "--name", "enforcementLedger", "--format", "csv", "--out", "ledger.csv"), err::toString);
		List<String> lines = Files.readAllLines(folder.resolve("ledger.csv"));
		assertTrue(lines.get(0).startsWith("id,level,row,Declared,Observed,Gap,Date,By,"), lines.get(0));
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("line.ru.") && line.contains("\"Russia: =Finland, \"\"in\"\" NATO\"")), lines.toString());
		assertTrue(lines.stream().noneMatch(line -> line.contains(",=")), "no cell starts like a formula");
	}

	@Test
	void whatCannotBeIsSaid() {
		assertEquals(ExitCode.USAGE, run("tables", "sample.escalation", "--name", "ledgers"));
		assertTrue(err.toString().contains("There are: enforcementLedger, stakesMatrix."), err.toString());
		assertEquals(ExitCode.USAGE, run("tables", "sample.escalation", "--format", "csv"));
		assertTrue(err.toString().contains("A CSV file holds one table"), err.toString());
	}
}
