package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.escalation.model.Assessment;
import org.escalation.model.io.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulateCommandTest extends CommandTest {

	private MicroModel micro() {
		return new MicroModel(folder.resolve("m1.escalation"));
	}

	@BeforeEach
	void saveTheMicroModel() throws SaveException {
		micro().save();
	}

	private JsonObject json(String... more) {
		out.getBuffer().setLength(0);
		String[] arguments = new String[more.length + 4];
		System.arraycopy(new String[] {"simulate", "m1.escalation", "--format", "json"}, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		assertEquals(ExitCode.FINE, run(arguments), err.toString());
		return JsonParser.parseString(out.toString()).getAsJsonObject();
	}

	/** V16, through file, compiler and engine, in a 4-sigma band. */
	@Test
	void jsonHasOutcomesWithIntervals() {
		JsonObject json = json("--replications", "20000", "--seed", "3");
		JsonObject run = json.getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonObject disaster = run.getAsJsonArray("outcomes").get(0).getAsJsonObject();
		assertEquals("DISASTER", disaster.get("outcome").getAsString());
		double p = 0.11340007965220833;
		assertEquals(p, disaster.get("share").getAsDouble(), 4 * Math.sqrt(p * (1 - p) / 20_000));
		assertTrue(disaster.get("low").getAsDouble() < p && p < disaster.get("high").getAsDouble(), disaster.toString());
		assertEquals(20_000, run.get("completed").getAsInt());
	}

	@Test
	void sameSeedSameResultOnAnyNumberOfThreads() {
		JsonObject alone = json("--replications", "2000", "--seed", "-7", "--threads", "1");
		assertEquals(alone, json("--replications", "2000", "--seed", "-7", "--threads", "3"));
		assertTrue(!alone.equals(json("--replications", "2000", "--seed", "8")));
	}

	@Test
	void experimentRunsBaseAndVariantsWithItsReplications() {
		JsonObject json = json("--experiment", "Nothing changed");
		assertEquals("VARIANTS", json.get("design").getAsString());
		assertEquals(2, json.getAsJsonArray("settings").size());
		JsonObject base = json.getAsJsonArray("settings").get(0).getAsJsonObject();
		JsonObject same = json.getAsJsonArray("settings").get(1).getAsJsonObject();
		assertEquals(300, base.get("replicates").getAsInt());
		assertEquals("same", same.get("id").getAsString());
		assertEquals(base.get("readings"), same.get("readings"));
		// the same luck, and nothing changed: no difference at all
		json.getAsJsonArray("comparisons").forEach(each -> assertTrue(each.getAsJsonObject().get("difference").isJsonNull()
				|| each.getAsJsonObject().get("difference").getAsDouble() == 0));
	}

	@Test
	void experimentAsTextComparesWithTheBase() {
		assertEquals(ExitCode.FINE, run("simulate", "m1.escalation", "--experiment", "e", "--replications", "100"), err.toString());
		assertTrue(out.toString().contains("against the base, with 95 % interval and p by Holm"), out.toString());
		assertTrue(out.toString().contains("Seed ") && out.toString().contains("100 runs of each setting"), out.toString());
	}

	@Test
	void textShowsShareIntervalAndHowToRepeat() {
		assertEquals(ExitCode.FINE, run("simulate", "m1.escalation", "--replications", "100"), err.toString());
		assertTrue(out.toString().contains("95 % interval"), out.toString());
		assertTrue(out.toString().contains("Seed 1, 100 runs of each variant"), out.toString());
	}

	@Test
	void wrongNamesAndNumbersAreWrongUsage() {
		assertEquals(ExitCode.USAGE, run("simulate", "m1.escalation", "--scenario", "none"));
		assertTrue(err.toString().contains("no scenario 'none'. It has: base"), err.toString());
		assertEquals(ExitCode.USAGE, run("simulate", "m1.escalation", "--experiment", "none"));
		assertTrue(err.toString().contains("no experiment 'none'. It has: e"), err.toString());
		for (String number : new String[] {"0", "-1", "many", "99999999999"}) {
			assertEquals(ExitCode.USAGE, run("simulate", "m1.escalation", "--replications", number), number);
		}
		assertEquals(ExitCode.USAGE, run("simulate", "m1.escalation", "--threads", "0"));
		assertEquals(ExitCode.USAGE, run("simulate", "m1.escalation", "--seed", "1.5"));
		assertEquals("", out.toString());
	}

	@Test
	void experimentWithoutReplicationsIsRefused() throws SaveException {
		MicroModel micro = micro();
		micro.experiment.setReplications(0);
		micro.save();
		assertEquals(ExitCode.INPUT, run("simulate", "m1.escalation", "--experiment", "e"));
		assertTrue(err.toString().contains("asks for 0 replications"), err.toString());
	}

	@Test
	void modelsThatCannotBeSimulatedNameTheElement() throws SaveException, IOException {
		for (double horizon : new double[] {0, 1e9, 1e300}) {
			err.getBuffer().setLength(0);
			micro().horizon(horizon).save();
			assertEquals(ExitCode.INPUT, run("simulate", "m1.escalation"), "horizon " + horizon);
			assertTrue(err.toString().contains("'Base' (base) has a horizon of "), err.toString());
		}
		err.getBuffer().setLength(0);
		MicroModel improbable = micro();
		((Assessment) improbable.challenger.getActions().get(0).getHazard()).setPoint(1.5);
		improbable.save();
		assertEquals(ExitCode.INPUT, run("simulate", "m1.escalation"));
		assertTrue(err.toString().contains("'Probe'"), err.toString());
		assertEquals(ExitCode.INPUT, run("simulate", "missing.escalation"));
		Files.writeString(folder.resolve("broken.escalation"), "<nonsense");
		assertEquals(ExitCode.INPUT, run("simulate", "broken.escalation"));
		assertTrue(err.toString().contains("broken.escalation"), err.toString());
	}
}
