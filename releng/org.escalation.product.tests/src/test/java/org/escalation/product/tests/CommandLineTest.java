/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the finished product: what it prints, what it writes, and its exit code. */
class CommandLineTest {

	@TempDir
	private static Path home;

	private static Product product;

	@TempDir
	private Path folder;

	@BeforeAll
	static void find() throws IOException {
		product = new Product(home);
	}

	private Product.Result run(int code, String... arguments) throws IOException, InterruptedException {
		Product.Result result = product.run(folder, arguments);
		assertEquals(code, result.code(), () -> String.join(" ", arguments) + ": " + result.err() + result.out());
		return result;
	}

	private Path sample() throws IOException {
		Path copy = folder.resolve("m.escalation");
		if (!Files.exists(copy)) {
			Files.copy(Product.sample(), copy);
		}
		return copy;
	}

	@Test
	void everyCommandHasHelpAndVersion() throws Exception {
		Product.Result help = run(0, "--help");
		for (String command : List.of("validate", "measures", "diagram", "simulate", "solve", "report", "export", "import", "compare", "merge",
				"git-setup")) {
			assertTrue(help.out().contains(command), command);
		}
		assertTrue(run(0, "--version").out().startsWith("Escalation Workbench "));
		assertTrue(run(0, "report", "--help").out().contains("--out"));
		assertTrue(run(0, "solve", "--version").out().startsWith("Escalation Workbench "));
	}

	@Test
	void theSampleGoesFromFileToReport() throws Exception {
		sample();
		assertTrue(run(0, "validate", "m.escalation", "--format", "json").out().contains("\"findings\""));
		assertTrue(run(0, "measures", "m.escalation", "--format", "csv").out().contains("enforcement-gap"));
		run(0, "diagram", "m.escalation", "--out", "drawn", "--format", "svg");
		assertTrue(Files.readString(folder.resolve("drawn/deterrenceMap.svg")).startsWith("<?xml"));
		assertTrue(run(0, "simulate", "m.escalation", "--replications", "20", "--format", "json").out().contains("\"outcomes\""));
		run(0, "report", "m.escalation", "--out", "r.html", "--replications", "20");
		assertTrue(Files.readString(folder.resolve("r.html")).contains("</html>"));
		run(0, "export", "m.escalation", "--format", "json", "--out", "m.json");
		run(0, "import", "m.json", "--out", "back.escalation");
		assertEquals(-1, Files.mismatch(folder.resolve("m.escalation"), folder.resolve("back.escalation")));
	}

	@Test
	void exitCodesTellWhatWentWrong() throws Exception {
		assertTrue(run(3, "validate", "missing.escalation").err().contains("missing.escalation"));
		Files.writeString(folder.resolve("broken.escalation"), "<escalation:EscalationModel");
		assertTrue(run(3, "validate", "broken.escalation").err().contains("broken.escalation"));
		String text = Files.readString(sample());
		// a red line without the response that it threatens
		Files.writeString(folder.resolve("bad.escalation"), text.replaceFirst(" addressees=\"[^\"]*\"", ""));
		assertTrue(run(1, "validate", "bad.escalation").out().contains("addressee"));
		assertTrue(run(2, "validate").err().contains("MODEL"));
		run(2, "no-such-command");
		assertTrue(run(2, "compare", "m.escalation", "m.escalation").err().contains("not available yet"));
	}

	@Test
	void withoutADisplayTheWorkbenchSaysSo() throws Exception {
		Product.Result result = run(2);
		assertTrue(result.err().contains("no display") && result.err().contains("--help"), result.err());
		assertFalse(result.err().contains("Exception"));
	}

	@Test
	void sampleAndTemplatesAreInside() throws IOException {
		try (var plugins = Files.list(product.folder().resolve("plugins"))) {
			Path models = plugins.filter(each -> each.getFileName().toString().startsWith("org.escalation.models_")).findFirst().orElseThrow();
			assertEquals(-1, Files.mismatch(Product.sample(), models.resolve("ukraine/ukraine.escalation")));
			assertTrue(Files.exists(models.resolve("templates/empty.escalation")));
		}
	}
}
