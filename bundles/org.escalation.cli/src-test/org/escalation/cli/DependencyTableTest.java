package org.escalation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Keeps README's table of dependencies, the target platform and the versions elsewhere in the build together. */
class DependencyTableTest {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
	private static final Pattern GROUP_IN_TABLE = Pattern.compile("`([\\w.-]+)`");
	private static final Pattern GROUP = Pattern.compile("<groupId>([^<$]+)</groupId>");
	private static final Pattern LIBRARY = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	@Test
	void everyLibraryOfTheTargetStandsInTheTable() throws IOException {
		Set<String> missing = new TreeSet<>(groups(read("releng/org.escalation.target/org.escalation.target.target")));
		missing.removeAll(table());
		assertEquals(Set.of(), missing, "Maven groups without a row in README's dependency table");
	}

	@Test
	void theTableNamesNothingThatIsNotUsed() throws IOException {
		Set<String> unused = new TreeSet<>(table());
		unused.removeAll(groups(read("releng/org.escalation.target/org.escalation.target.target")));
		for (Path pom : poms()) {
			unused.removeAll(groups(Files.readString(pom)));
		}
		assertEquals(Set.of(), unused, "rows of README's dependency table that nothing uses any more");
	}

	/** A library that is named in two places of the build has one version. */
	@Test
	void theBuildUsesTheVersionsOfTheTarget() throws IOException {
		Map<String, String> pinned = libraries(read("releng/org.escalation.target/org.escalation.target.target"));
		List<String> wrong = new ArrayList<>();
		for (Path pom : poms()) {
			libraries(Files.readString(pom)).forEach((library, version) -> {
				String target = pinned.getOrDefault(library, version);
				if (!version.startsWith("$") && !version.equals(target)) {
					wrong.add(ROOT.relativize(pom) + ": " + library + " " + version + ", but the target has " + target);
				}
			});
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void mavenIsToldEveryVersionOfTheTarget() throws IOException {
		Set<String> missing = new TreeSet<>(libraries(read("releng/org.escalation.target/org.escalation.target.target")).keySet());
		missing.removeAll(libraries(read("releng/org.escalation.versions/pom.xml")).keySet());
		assertEquals(Set.of(), missing, "libraries that releng/org.escalation.versions/pom.xml lacks");
	}

	private static Set<String> table() throws IOException {
		Set<String> groups = new TreeSet<>();
		String section = read("README.md").split("\n## Dependencies\n", 2)[1].split("\n## ", 2)[0];
		section.lines().filter(line -> line.startsWith("| ")).map(line -> line.split("\\|")[2])
				.forEach(cell -> GROUP_IN_TABLE.matcher(cell).results().forEach(match -> groups.add(match.group(1))));
		return groups;
	}

	private static Set<String> groups(String xml) {
		Set<String> groups = new TreeSet<>();
		GROUP.matcher(xml).results().map(match -> match.group(1)).forEach(groups::add);
		return groups;
	}

	private static Map<String, String> libraries(String xml) {
		Map<String, String> versions = new TreeMap<>();
		LIBRARY.matcher(xml).results().forEach(match -> versions.put(match.group(1) + ":" + match.group(2), match.group(3)));
		return versions;
	}

	private static List<Path> poms() throws IOException {
		List<Path> poms = new ArrayList<>(List.of(ROOT.resolve("pom.xml")));
		for (String folder : List.of("bundles", "features", "releng", "models")) {
			try (Stream<Path> files = Files.find(ROOT.resolve(folder), 2, (file, attributes) -> file.getFileName().toString().equals("pom.xml"))) {
				files.forEach(poms::add);
			}
		}
		return poms;
	}

	private static String read(String file) throws IOException {
		return Files.readString(ROOT.resolve(file));
	}
}
