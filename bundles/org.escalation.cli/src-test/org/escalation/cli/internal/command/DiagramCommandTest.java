package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;

/** The diagrams of the sample as files. */
class DiagramCommandTest extends CommandTest {

	private static final Path SAMPLE = Path.of("").toAbsolutePath().getParent().getParent().resolve("models/ukraine/ukraine.escalation");

	@BeforeEach
	void sample() throws IOException {
		Files.copy(SAMPLE, folder.resolve("sample.escalation"));
	}

	@Test
	void everyDiagramThatFitsIsDrawn() throws IOException {
		assertEquals(ExitCode.FINE, run("diagram", "sample.escalation", "--out", "drawn"), err::toString);
		assertTrue(Files.readString(folder.resolve("drawn/deterrenceMap.svg")).contains("Off-ramp"));
		String ladder = Files.readString(folder.resolve("drawn/escalationLadder.svg"));
		for (String firebreak : List.of("Don't rock the boat", "Nuclear war is", "No nuclear use", "Central sanctuary", "Central war", "City targeting")) {
			assertTrue(ladder.contains("Firebreak: " + firebreak), firebreak);
		}
		assertEquals("", err.toString());
	}

	/** The lowest rung lies lowest: heights fall from rung 1 to rung 44. */
	@Test
	void rungsStandInTheirOrder() throws IOException {
		run("diagram", "sample.escalation", "--out", "drawn", "--name", "escalationLadder");
		assertFalse(Files.exists(folder.resolve("drawn/deterrenceMap.svg")));
		Matcher text = Pattern.compile("y=\"([\\d.]+)\"[^>]*>(\\d+)  ").matcher(Files.readString(folder.resolve("drawn/escalationLadder.svg")));
		List<Integer> fromTheTop = new ArrayList<>();
		double last = Double.NEGATIVE_INFINITY;
		List<double[]> rungs = new ArrayList<>();
		while (text.find()) {
			rungs.add(new double[] { Double.parseDouble(text.group(1)), Integer.parseInt(text.group(2)) });
		}
		rungs.sort((a, b) -> Double.compare(a[0], b[0]));
		for (double[] rung : rungs) {
			assertTrue(rung[0] > last, "two rungs at one height");
			last = rung[0];
			fromTheTop.add((int) rung[1]);
		}
		assertEquals(java.util.stream.IntStream.rangeClosed(1, 44).map(i -> 45 - i).boxed().toList(), fromTheTop);
	}

	@Test
	void triggersOfTheSampleCanBeSetOff() throws IOException {
		run("diagram", "sample.escalation", "--out", "drawn", "--name", "triggerGraph");
		String graph = Files.readString(folder.resolve("drawn/triggerGraph.svg"));
		for (String part : List.of("Strikes on civilian", "Mass strikes on energy", "Strike package", "after 2 months")) {
			assertTrue(graph.contains(part), part);
		}
		assertFalse(graph.contains("nothing sets it off"), "Russia's own actions cross the lines that the linkages wait for");
	}

	@Test
	void unknownNameIsAnsweredWithWhatThereIs() {
		assertEquals(ExitCode.USAGE, run("diagram", "sample.escalation", "--out", "drawn", "--name", "ladders"));
		assertTrue(err.toString().contains("deterrenceMap, escalationLadder, triggerGraph"), err.toString());
	}
}
