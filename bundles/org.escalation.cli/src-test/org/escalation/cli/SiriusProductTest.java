package org.escalation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The product with Sirius Desktop, which is built only where its update site is within reach, does not drift from the ordinary one. */
class SiriusProductTest {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

	private static List<String> all(String file, String pattern) throws IOException {
		return Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file))).results().map(MatchResult::group).toList();
	}

	@Test
	void hasAllOfTheOrdinaryProductAndSiriusBesides() throws IOException {
		List<String> ordinary = all("releng/org.escalation.product/escalation.product", "<(feature|plugin|property) [^>]*>");
		List<String> withSirius = all("releng/org.escalation.product.sirius/escalation-sirius.product", "<(feature|plugin|property) [^>]*>");
		assertTrue(ordinary.size() > 10);
		assertTrue(withSirius.containsAll(ordinary), withSirius::toString);
		assertTrue(withSirius.stream().filter(line -> !ordinary.contains(line)).allMatch(line -> line.contains("sirius")), withSirius::toString);
	}

	/** No other part of the build names the update site: the ordinary build does without it. */
	@Test
	void isBuiltInItsOwnProfileOnly() throws IOException {
		String pom = Files.readString(ROOT.resolve("pom.xml"));
		String profile = pom.substring(pom.indexOf("<id>sirius</id>"), pom.indexOf("</profile>", pom.indexOf("<id>sirius</id>")));
		for (String module : List.of("bundles/org.escalation.sirius", "features/org.escalation.sirius.feature", "releng/org.escalation.product.sirius")) {
			assertTrue(profile.contains("<module>" + module + "</module>"), module);
			assertEquals(1, pom.split(Pattern.quote(module), -1).length - 1, module);
		}
		for (String other : List.of("bundles/pom.xml", "features/pom.xml", "releng/org.escalation.target/org.escalation.target.target", "releng/org.escalation.product/pom.xml")) {
			assertEquals(List.of(), all(other, "(?i)sirius"), other);
		}
	}
}
