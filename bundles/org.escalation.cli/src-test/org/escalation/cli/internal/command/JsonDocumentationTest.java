package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.cli.CommandTest;

/** Every field that a command prints stands in JSON.md, under the command's heading. */
class JsonDocumentationTest extends CommandTest {

	private static final Path DOCUMENTATION = Path.of("JSON.md").toAbsolutePath();
	private static final Path SAMPLE = DOCUMENTATION.getParent().getParent().getParent().resolve("models/ukraine/ukraine.escalation");
	private static final Pattern PATH = Pattern.compile("`([^`]+)`");

	@BeforeEach
	void models() throws Exception {
		new MicroModel(folder.resolve("m1.escalation")).save();
		Files.copy(SAMPLE, folder.resolve("sample.escalation"));
	}

	@Test
	void validate() throws IOException {
		check("validate", "validate", "sample.escalation");
	}

	@Test
	void measures() throws IOException {
		check("measures", "measures", "sample.escalation");
	}

	@Test
	void simulate() throws IOException {
		check("simulate", "simulate", "sample.escalation", "--replications", "5");
	}

	@Test
	void experimentsOfEveryDesign() throws IOException {
		for (String experiment : List.of("experiment.q1", "experiment.q3-shares", "experiment.all")) {
			check("simulate --experiment", "simulate", "sample.escalation", "--experiment", experiment, "--replications", "2");
		}
	}

	@Test
	void solve() throws IOException {
		check("solve", "solve", "m1.escalation");
	}

	@Test
	void results() throws IOException {
		run("simulate", "m1.escalation", "--replications", "5", "--out", "kept");
		check("results list", "results", "list", "kept");
		check("results query", "results", "query", "kept", "SELECT 1 AS one");
	}

	@Test
	void odesignCheck() throws IOException {
		Files.writeString(folder.resolve("broken.odesign"), "<broken");
		check("odesign check", "odesign", "check", ".");
	}

	private void check(String heading, String... command) throws IOException {
		out.getBuffer().setLength(0);
		List<String> arguments = new ArrayList<>(List.of(command));
		arguments.addAll(List.of("--format", "json"));
		run(arguments.toArray(String[]::new));
		JsonObject document = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertTrue(document.get("format").getAsString().startsWith("escalation-"), heading);
		assertEquals(1, document.get("formatVersion").getAsInt(), heading);
		Set<String> undocumented = new TreeSet<>();
		paths(document, "", undocumented);
		undocumented.removeIf(documented(heading)::contains);
		undocumented.removeIf(path -> documented(heading).stream().anyMatch(known -> known.endsWith(".*") && path.startsWith(known.substring(0, known.length() - 1))));
		assertEquals(Set.of(), undocumented, "fields of '" + heading + "' that JSON.md lacks");
	}

	private static Set<String> documented(String heading) {
		Set<String> paths = new TreeSet<>();
		try {
			String section = ("\n" + Files.readString(DOCUMENTATION)).split("\n## " + Pattern.quote(heading) + "\n", 2)[1].split("\n## ", 2)[0];
			section.lines().filter(line -> line.startsWith("| ")).map(line -> line.split("\\|")[1])
					.forEach(cell -> PATH.matcher(cell).results().forEach(match -> paths.add(match.group(1))));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return paths;
	}

	private static void paths(JsonElement element, String path, Set<String> into) {
		if (element.isJsonObject()) {
			for (Map.Entry<String, JsonElement> field : element.getAsJsonObject().entrySet()) {
				paths(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), into);
			}
		} else if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(entry -> paths(entry, path + "[]", into));
		} else {
			into.add(path);
		}
	}
}
