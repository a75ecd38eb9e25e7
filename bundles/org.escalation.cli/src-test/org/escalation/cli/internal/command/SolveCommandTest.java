package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.escalation.model.io.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SolveCommandTest extends CommandTest {

	private MicroModel micro() {
		return new MicroModel(folder.resolve("m1.escalation"));
	}

	@BeforeEach
	void saveTheMicroModel() throws SaveException {
		micro().save();
	}

	/** V16, through file, compiler and solver. */
	@Test
	void jsonHasTheExactNumbers() {
		assertEquals(ExitCode.FINE, run("solve", "m1.escalation", "--format", "json"), err.toString());
		JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertEquals(1, json.get("formatVersion").getAsInt());
		assertEquals(20, json.get("horizon").getAsInt());
		assertEquals("Base", json.get("scenario").getAsString());
		assertTrue(json.get("variant").isJsonNull());
		JsonObject within = json.getAsJsonObject("withinHorizon");
		assertEquals(0.11340007965220833, probability(within, "DISASTER"), 1e-9);
		assertEquals(5.670003982610411, expectation(within, "crossings"), 1e-9);
		assertEquals(1.3891509757395508, expectation(within, "enforcements"), 1e-9);
		JsonObject without = json.getAsJsonObject("withoutHorizon");
		assertEquals(1, probability(without, "DISASTER"), 1e-9);
		assertEquals(1 / 0.006, without.getAsJsonObject("turns").get("mean").getAsDouble(), 1e-7);
		assertEquals(1, json.getAsJsonArray("situations").size());
	}

	private static double probability(JsonObject part, String outcome) {
		for (JsonElement each : part.getAsJsonArray("outcomes")) {
			if (each.getAsJsonObject().get("outcome").getAsString().equals(outcome)) {
				return each.getAsJsonObject().get("probability").getAsDouble();
			}
		}
		throw new AssertionError(outcome);
	}

	private static double expectation(JsonObject part, String metric) {
		for (JsonElement each : part.getAsJsonArray("expectations")) {
			if (each.getAsJsonObject().get("metric").getAsString().equals(metric)) {
				return each.getAsJsonObject().get("value").getAsDouble();
			}
		}
		throw new AssertionError(metric);
	}

	@Test
	void textTellsOutcomesAndExpectations() {
		assertEquals(ExitCode.FINE, run("solve", "m1.escalation", "--scenario", "Base", "--variant", "same"), err.toString());
		assertTrue(out.toString().startsWith("Scenario: Base, variant: The same"), out.toString());
		assertTrue(out.toString().contains("11.340008 %"), out.toString());
		assertTrue(out.toString().contains("as at the start"), out.toString());
		assertTrue(out.toString().lines().allMatch(line -> line.length() <= 120), out.toString());
	}

	@Test
	void wrongNamesAreWrongUsageAndSayWhatThereIs() {
		assertEquals(ExitCode.USAGE, run("solve", "m1.escalation", "--scenario", "none"));
		assertTrue(err.toString().contains("no scenario 'none'. It has: base"), err.toString());
		assertEquals(ExitCode.USAGE, run("solve", "m1.escalation", "--variant", "none"));
		assertTrue(err.toString().contains("no variant 'none'. It has: same"), err.toString());
		assertEquals(ExitCode.USAGE, run("solve", "m1.escalation", "--max-states", "0"));
		assertEquals(ExitCode.USAGE, run("solve", "m1.escalation", "--format", "xml"));
		assertEquals(ExitCode.USAGE, run("solve"));
	}

	@Test
	void whatIsNoFiniteChainIsNamedWithTheReason() throws SaveException {
		micro().learning().horizon(200).save();
		assertEquals(ExitCode.INPUT, run("solve", "m1.escalation", "--max-states", "100"));
		assertTrue(err.toString().contains("is no finite chain that can be solved exactly, it has more than 100 states"),
				err.toString());
		assertTrue(err.toString().contains("Challenger on Line"), err.toString());
		assertTrue(err.toString().contains("is renewed by every crossing and decides choices"), err.toString());
		assertEquals("", out.toString());
		assertEquals(ExitCode.FINE, run("solve", "m1.escalation", "--max-states", "100", "--freeze-beliefs"), err.toString());
		assertTrue(out.toString().contains("beliefs held at their start"), out.toString());
	}

	@Test
	void scenariosThatCannotBeSimulatedAreInputErrors() throws SaveException, IOException {
		micro().horizon(0).save();
		assertEquals(ExitCode.INPUT, run("solve", "m1.escalation"));
		assertTrue(err.toString().contains("'Base' (base) has a horizon of 0 turns"), err.toString());
		MicroModel empty = micro();
		empty.model.getExperiments().clear();
		empty.model.getScenarios().clear();
		empty.save();
		assertEquals(ExitCode.INPUT, run("solve", "m1.escalation"));
		assertTrue(err.toString().contains("has no scenario to solve"), err.toString());
		assertEquals(ExitCode.INPUT, run("solve", "missing.escalation"));
		Files.writeString(folder.resolve("broken.escalation"), "<nonsense");
		assertEquals(ExitCode.INPUT, run("solve", "broken.escalation"));
	}
}
