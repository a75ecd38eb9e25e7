package org.escalation.cli.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.escalation.diagram.check.SpecCheck;
import org.escalation.notation.Notation;

/** The notation keeps the rules of its format, so that Sirius Desktop opens it too; each rule is shown to catch its fault. */
class NotationFormatTest {

	private static final Path BUNDLE = Path.of("").toAbsolutePath().resolveSibling("org.escalation.notation");

	private static String specification() throws IOException {
		try (InputStream in = Notation.open()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Files that build.properties packs. */
	private static Set<String> packed() throws IOException {
		Properties build = new Properties();
		try (InputStream in = Files.newInputStream(BUNDLE.resolve("build.properties"))) {
			build.load(in);
		}
		List<String> folders = List.of(build.getProperty("bin.includes").split("\\s*,\\s*"));
		try (Stream<Path> files = Files.walk(BUNDLE)) {
			return files.filter(Files::isRegularFile).map(file -> BUNDLE.relativize(file).toString().replace('\\', '/'))
					.filter(file -> folders.stream().anyMatch(folder -> folder.endsWith("/") && file.startsWith(folder)))
					.map(file -> "/org.escalation.notation/" + file).collect(Collectors.toSet());
		}
	}

	@Test
	void keepsEveryRule() throws IOException {
		assertEquals(List.of(), new FormatRules(specification(), packed()).faults());
	}

	/** A part of the specification, what is put in its place, and what must be said about it. */
	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', value = {
			"nodeMappings name=\"offRamp\" | nodeMappings name=\"\" | has no name",
			"name=\"newRung\" | name=\"newFirebreak\" | shares its name with a sibling",
			"@ownedTools[name='withdrawOffer']\" | @ownedTools[name='withdraw']\" | deletionDescription refers to what is not there",
			"@ownedTools[name='withdrawOffer']\" | @ownedTools[name='rename']\" | deletionDescription refers to a DirectEditLabel",
			"entries[name='green%20tint'] | entries[name='mint'] | refers to what is not there",
			"domainClass=\"escalation::OffRamp\" | domainClass=\"escalation::Exit\" | domainClass names no class of the metamodel",
			"domainClass=\"escalation::OffRamp\" | domainClass=\"OffRamp\" | domainClass names no class of the metamodel",
			"typeName=\"escalation::RedLine\" | typeName=\"escalation::Threshold\" | an abstract class cannot be created",
			"featureName=\"offeredBy\" | featureName=\"offered\" | featureName names no feature of the metamodel",
			"typeName=\"escalation::RedLine\" referenceName=\"thresholds\" | typeName=\"escalation::RedLine\" referenceName=\"signals\" | no signals can hold a RedLine",
			"<metamodel href=\"http://org.escalation/model/1#/\"/> | <!-- none --> | names no metamodel",
			"precondition=\"aql:self.oclIsKindOf(escalation::EvidenceItem)\" | precondition=\"\" | it needs a precondition",
			"icons/hazard.svg | icons/danger.svg | the picture is not packed",
			"browseExpression=\"var:container\" | browseExpression=\"var:contained\" | the variable is not known here: contained",
			"org.escalation.notation.LadderServices | org.escalation.notation.RungServices | Java extensions",
			"valueExpression=\"aql:50.0\" | valueExpression=\"50\" | gives a whole number to a feature of type double",
			"sizeComputationExpression=\"3\" width=\"-1\" | sizeComputationExpression=\"3\" | only with width and height -1",
			"sizeComputationExpression=\"aql:self.offRampLabel().roundSize()\" | sizeComputationExpression=\"-1\" | it needs a size",
			"<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"var:element\"/> | <!-- none --> | does nothing",
			"targetFinderExpression=\"feature:recipient\" | targetFinderExpression=\"\" | does not find its target" })
	void catchesAFault(String part, String instead, String said) throws IOException {
		String whole = specification();
		String broken = replaceFirst(whole, part, instead);
		assertNotEquals(whole, broken, "the part is not there: " + part);
		List<String> faults = new FormatRules(broken, packed()).faults();
		assertTrue(faults.stream().anyMatch(fault -> fault.contains(said)), () -> faults.toString());
	}

	private static String replaceFirst(String whole, String part, String instead) {
		int at = whole.indexOf(part);
		return at < 0 ? whole : whole.substring(0, at) + instead + whole.substring(at + part.length());
	}

	@Test
	void servicesCanBeMadeByAnybody() throws ReflectiveOperationException {
		for (Class<?> type : Notation.services()) {
			assertTrue(Modifier.isPublic(type.getModifiers()), type.getName());
			assertTrue(Modifier.isPublic(type.getConstructor().getModifiers()), type.getName());
		}
	}

	/** All constructs, expressions and steps of tools are among those that the embedded runtime runs. */
	@Test
	void theEmbeddedRuntimeUnderstandsAllOfIt() throws IOException {
		SpecCheck check = SpecCheck.of(BUNDLE.resolve("description"));
		assertEquals(List.of(), check.wrongExpressions());
		assertEquals(Map.of(), check.missing());
		assertEquals(Map.of(), check.missingTools());
		assertTrue(check.constructs().all() > 900 && check.steps().all() > 200, "all of it was read");
	}
}
