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
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished product takes features from our own update site, and goes on without those that are removed. */
class UpdateSiteTest {

	@TempDir
	private Path folder;

	@Test
	void featuresComeFromTheSiteAndGo() throws Exception {
		Path installation = folder.resolve("escalation");
		copy(new Product(folder).folder(), installation);
		Product product = Product.at(installation, Files.createDirectory(folder.resolve("home")));

		assertFalse(has(installation, "org.escalation.sdk.feature"));
		String site = Path.of(System.getProperty("site")).toUri().toString();
		assertEquals(0, director(installation, "-repository", site, "-installIU", "org.escalation.sdk.feature.feature.group"));
		assertTrue(has(installation, "org.escalation.sdk.feature"));
		assertEquals(0, product.run(folder, "validate", Product.sample().toString()).code());

		assertEquals(0, director(installation, "-uninstallIU", "org.escalation.reporting.feature.feature.group"));
		Product.Result report = product.run(folder, "report", Product.sample().toString(), "--out", "r.html");
		assertEquals(2, report.code());
		assertTrue(report.err().contains("org.escalation.reporting.feature"), report.err());
		assertEquals(0, product.run(folder, "validate", Product.sample().toString()).code());
	}

	private static boolean has(Path installation, String feature) throws IOException {
		try (Stream<Path> features = Files.list(installation.resolve("features"))) {
			return features.anyMatch(each -> each.getFileName().toString().startsWith(feature + "_"));
		}
	}

	private int director(Path installation, String... arguments) throws IOException, InterruptedException {
		Path launcher;
		try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
			launcher = plugins.filter(each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
					.orElseThrow();
		}
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				launcher.toString(), "-application", "org.eclipse.equinox.p2.director", "-destination", installation.toString(), "-profile",
				"DefaultProfile", "-nosplash", "-data", folder.resolve("data").toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("director.log").toFile()).start();
		int code = process.waitFor();
		assertEquals(0, code, Files.readString(folder.resolve("director.log")));
		return code;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}
}
