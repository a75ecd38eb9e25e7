package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.update.ImportedTable;
import org.escalation.exchange.update.Problems;
import org.escalation.exchange.xlsx.XlsxTableReader;
import org.escalation.model.io.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that are kept, listed, asked, exported, repeated. */
class ResultsCommandTest extends CommandTest {

	@BeforeEach
	void saveTheMicroModel() throws SaveException {
		new MicroModel(folder.resolve("m1.escalation")).save();
	}

	private String fine(String... arguments) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		assertEquals(ExitCode.FINE, run(arguments), err.toString());
		return out.toString();
	}

	private Path manifest() throws IOException {
		try (Stream<Path> walk = Files.walk(folder.resolve("r"))) {
			return walk.filter(file -> file.endsWith("manifest.json")).findFirst().orElseThrow();
		}
	}

	@Test
	void keptResultsAreThoseThatArePrintedWithoutKeeping() {
		for (String[] more : new String[][] {{"--replications", "2500"}, {"--experiment", "e"}}) {
			String[] plain = Stream.concat(Stream.of("simulate", "m1.escalation", "--format", "json"), Stream.of(more)).toArray(String[]::new);
			String[] kept = Stream.concat(Stream.of(plain), Stream.of("--out", "r")).toArray(String[]::new);
			String printed = fine(plain);
			assertEquals(printed, fine(kept));
			assertTrue(err.toString().contains("results kept in"), err.toString());
			// the same command again finds everything there
			assertEquals(printed, fine(kept));
			assertTrue(err.toString().contains("were there already"), err.toString());
		}
	}

	@Test
	void resultsAreListedAskedAndExported() throws IOException, ExchangeException {
		fine("simulate", "m1.escalation", "--replications", "400", "--out", "r", "--turns", "--events", "20");
		assertTrue(fine("results", "list", "r").contains("complete"));
		JsonObject answer = JsonParser.parseString(fine("results", "query", "r", "SELECT count(*) AS n, min(turn) AS t FROM turns", "--format", "json"))
				.getAsJsonObject();
		assertEquals(1, answer.getAsJsonArray("rows").get(0).getAsJsonObject().get("t").getAsInt());
		// a crossing is a probe that is seen to have been made
		assertTrue(fine("results", "query", "r", "SELECT kind, count(*) AS n, count(DISTINCT replicate) AS r FROM events WHERE kind = 'end' GROUP BY kind")
				.contains("20  20"), out.toString());
		assertTrue(fine("results", "query", "r", "SELECT (SELECT count(*) FROM events WHERE kind = 'move') = (SELECT count(*) FROM events "
				+ "WHERE kind = 'crossing') AS same").contains("true"), out.toString());
		assertTrue(fine("results", "query", "r", "SELECT outcome, count(*) AS n FROM outcomes GROUP BY ALL ORDER BY n").startsWith("outcome"));
		assertEquals(ExitCode.INPUT, run("results", "query", "r", "SELECT nothing"));
		assertTrue(err.toString().contains("question cannot be answered"), err.toString());
		fine("results", "export", "r", "--out", "rows.csv");
		assertEquals("run,variant,replicate,seed,turn,metric,value", Files.readAllLines(folder.resolve("rows.csv")).get(0));
		assertEquals(ExitCode.INPUT, run("results", "export", "r", "--out", "rows.csv"));
		fine("results", "export", "r", "--out", "rows.csv", "--force", "--table", "runs");
		fine("results", "export", "r", "--out", "rows.parquet");
		assertTrue(Files.size(folder.resolve("rows.parquet")) > 0);
		fine("results", "export", "r", "--out", "rows.xlsx");
		List<ImportedTable> sheets = new XlsxTableReader().read(folder.resolve("rows.xlsx"), new Problems(false), () -> false);
		assertEquals("metrics", sheets.get(0).name());
		fine("results", "export", "r", "--out", "rows.csv", "--force");
		List<String> rows = Files.readAllLines(folder.resolve("rows.csv"));
		// number for number what the text file says
		assertEquals(rows, sheets.get(0).lines().stream().map(line -> String.join(",", line.cells())).toList());
		assertEquals(ExitCode.USAGE, run("results", "export", "r", "--out", "rows.txt"));
		assertEquals(ExitCode.INPUT, run("results", "list", "nowhere"));
		assertEquals(ExitCode.USAGE, run("results"));
	}

	@Test
	void aRunIsVerifiedUntilItsModelChanges() throws IOException, SaveException {
		fine("simulate", "m1.escalation", "--replications", "300", "--out", "r");
		Path manifest = manifest();
		assertTrue(fine("simulate", "--verify", manifest.toString()).contains("300 runs repeated, 0 differ"));
		Files.copy(folder.resolve("m1.escalation"), folder.resolve("as-it-was.escalation"));
		new MicroModel(folder.resolve("m1.escalation")).horizon(10).save();
		err.getBuffer().setLength(0);
		assertEquals(ExitCode.INPUT, run("simulate", "--verify", manifest.toString()));
		assertTrue(err.toString().contains("has changed since this run"), err.toString());
		fine("simulate", "as-it-was.escalation", "--verify", manifest.toString());
		assertTrue(fine("results", "list", "r").contains("stale"));
		fine("results", "query", "r", "SELECT 1");
		assertTrue(err.toString().contains("stale"), err.toString());
		// another seed in the manifest is another run
		Files.writeString(manifest, Files.readString(manifest).replace("\"seed\": 1,", "\"seed\": 2,"));
		assertEquals(ExitCode.FINDINGS, run("simulate", "as-it-was.escalation", "--verify", manifest.toString()));
	}

	@Test
	void wrongUseIsExplained() {
		assertEquals(ExitCode.USAGE, run("simulate"));
		assertEquals(ExitCode.USAGE, run("simulate", "m1.escalation", "--resume"));
		assertEquals(ExitCode.INPUT, run("simulate", "m1.escalation", "--resume", "--out", "r"));
		assertTrue(err.toString().contains("nothing to go on with"), err.toString());
		assertFalse(Files.exists(folder.resolve("r")));
		assertEquals(ExitCode.INPUT, run("simulate", "--verify", "none/manifest.json"));
	}
}
