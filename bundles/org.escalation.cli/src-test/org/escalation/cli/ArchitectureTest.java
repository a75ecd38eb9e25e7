package org.escalation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Keeps the arrows between the bundles pointing downwards. The rules are read from the sources and manifests of the
 * checkout, so that a forbidden import fails the build on the day it is written.
 */
class ArchitectureTest {

	private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
	private static final String OURS = "org.escalation.";

	/** What each bundle may require of ours; a bundle that is missing here may not exist. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("model.edit", Set.of("model")),
			Map.entry("analysis", Set.of("model")),
			Map.entry("simulation", Set.of("model")),
			// the model for its hash only: a result whose model has changed is stale
			Map.entry("results", Set.of("model", "simulation")),
			Map.entry("notation", Set.of("model", "model.edit")),
			Map.entry("diagram", Set.of()),
			Map.entry("reporting", Set.of("model", "analysis", "simulation", "results", "notation", "diagram")),
			Map.entry("exchange", Set.of("model", "analysis", "simulation", "results", "diagram")),
			Map.entry("team", Set.of("model")),
			Map.entry("cli", Set.of("model", "model.edit", "analysis", "simulation", "results", "notation", "diagram", "reporting", "exchange", "team")),
			Map.entry("ui", Set.of("model", "model.edit")),
			// the analysis for what an element rests on, which its card tells
			Map.entry("diagram.ui", Set.of("model", "model.edit", "analysis", "notation", "diagram", "ui")),
			// replays are shown on the diagrams
			Map.entry("simulation.ui", Set.of("model", "model.edit", "simulation", "results", "diagram.ui", "ui")),
			Map.entry("evidence.ui", Set.of("model", "model.edit", "analysis", "ui")),
			Map.entry("reporting.ui", Set.of("model", "model.edit", "reporting", "ui")),
			Map.entry("exchange.ui", Set.of("model", "model.edit", "exchange", "ui")),
			Map.entry("team.ui", Set.of("model", "model.edit", "team", "ui")),
			Map.entry("workbench", Set.of("model", "model.edit", "ui")),
			Map.entry("sirius", Set.of("notation")));

	private static final Pattern IMPORT = Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+(?:\\.\\*)?)\\s*;", Pattern.MULTILINE);
	private static final Pattern NEEDS_DISPLAY = Pattern.compile("org\\.eclipse\\.(swt|jface|ui)(\\.|$).*");

	@Test
	void bundlesRequireOnlyWhatLiesBelowThem() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : bundles()) {
			Set<String> allowed = ARROWS.get(shortName(bundle));
			if (allowed == null) {
				fail(bundle.getFileName() + " has no rule: add it to ARROWS, next to the design");
			}
			for (String required : requirements(bundle)) {
				if (required.startsWith(OURS) && !allowed.contains(required.substring(OURS.length()))) {
					wrong.add(shortName(bundle) + " -> " + required);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void nothingBelowAUserInterfaceNeedsADisplay() {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : bundles()) {
			if (!isUserInterface(bundle)) {
				requirements(bundle).stream().filter(name -> NEEDS_DISPLAY.matcher(name).matches()).forEach(name -> wrong.add(shortName(bundle) + " requires " + name));
				imports(bundle.resolve("src"), NEEDS_DISPLAY, wrong);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void enginesAreFreeOfTheEclipseRuntime() {
		List<String> wrong = new ArrayList<>();
		Pattern runtime = Pattern.compile("org\\.eclipse\\.(?!emf\\.|elk\\.).*");
		for (String bundle : List.of("analysis", "diagram", "simulation")) {
			Path source = BUNDLES.resolve(OURS + bundle).resolve("src");
			// the one registry class of a bundle may read extensions
			imports(source, runtime, wrong, file -> !file.getFileName().toString().endsWith("Registry.java"));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void theSimulationEngineKnowsNeitherModelNorEmf() {
		List<String> wrong = new ArrayList<>();
		Path source = BUNDLES.resolve("org.escalation.simulation/src");
		Pattern outside = Pattern.compile("org\\.eclipse\\..*|org\\.escalation\\.model\\..*");
		// compile is the step from the model to plain arrays, experiment plans what to compile, and the registry is the way to extensions
		imports(source, outside, wrong, file -> !file.getParent().endsWith("compile") && !file.getParent().endsWith("experiment") && !file.getFileName().toString().endsWith("Registry.java"));
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyTheCommandLinePrintsAndNobodyPrintsStackTraces() {
		List<String> wrong = new ArrayList<>();
		Pattern printing = Pattern.compile("System\\.(out|err)\\b|\\.printStackTrace\\(\\)");
		for (Path bundle : bundles()) {
			for (Path file : javaFiles(bundle.resolve("src"))) {
				// before the framework runs there is nobody else to tell
				if (!file.endsWith("cli/start/Main.java") && printing.matcher(read(file)).find()) {
					wrong.add(BUNDLES.relativize(file).toString());
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyTestLiesWhereTheBuildRunsIt() {
		List<String> wrong = new ArrayList<>();
		Pattern test = Pattern.compile("^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b", Pattern.MULTILINE);
		for (Path bundle : bundles()) {
			for (Path file : javaFiles(bundle.resolve("src"))) {
				if (test.matcher(read(file)).find()) {
					wrong.add(BUNDLES.relativize(file).toString());
				}
			}
			boolean hasTests = !javaFiles(bundle.resolve("src-test")).isEmpty();
			boolean declared = read(bundle.resolve(".classpath")).contains("path=\"src-test\"");
			assertTrue(!hasTests || declared, bundle + " has tests that its .classpath does not declare");
		}
		assertEquals(List.of(), wrong);
	}

	/** The bundles with code; test bundles look into everything and are left out. */
	private static List<Path> bundles() {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
					.filter(folder -> !folder.getFileName().toString().endsWith(".tests")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String shortName(Path bundle) {
		return bundle.getFileName().toString().substring(OURS.length());
	}

	private static boolean isUserInterface(Path bundle) {
		String name = shortName(bundle);
		return name.equals("ui") || name.endsWith(".ui") || name.equals("workbench") || name.equals("sirius");
	}

	/** The names of required bundles and imported packages. */
	private static Set<String> requirements(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			Manifest manifest = new Manifest(in);
			return Stream.of("Require-Bundle", "Import-Package").map(header -> manifest.getMainAttributes().getValue(header))
					.filter(value -> value != null).flatMap(value -> Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")))
					.map(clause -> clause.split(";")[0].strip()).collect(Collectors.toCollection(LinkedHashSet::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void imports(Path source, Pattern forbidden, List<String> wrong) {
		imports(source, forbidden, wrong, file -> true);
	}

	private static void imports(Path source, Pattern forbidden, List<String> wrong, java.util.function.Predicate<Path> concerned) {
		for (Path file : javaFiles(source)) {
			if (concerned.test(file)) {
				Matcher matcher = IMPORT.matcher(read(file));
				while (matcher.find()) {
					if (forbidden.matcher(matcher.group(1)).matches()) {
						wrong.add(BUNDLES.relativize(file) + " imports " + matcher.group(1));
					}
				}
			}
		}
	}

	private static List<Path> javaFiles(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
