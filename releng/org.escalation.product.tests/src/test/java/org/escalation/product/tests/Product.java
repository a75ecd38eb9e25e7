/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product for this machine, run as a process of its own, without a display and with a home of its own. */
final class Product {

	private static final int PATIENCE_S = 180;

	private final Path script;
	private final Path home;

	Product(Path home) throws IOException {
		this.home = home;
		String os = System.getProperty("os.name").startsWith("Mac") ? "macosx" : "linux";
		String architecture = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("products")).resolve(os), 4)) {
			script = files.filter(file -> file.endsWith(Path.of(architecture, "escalation", "escalation"))).findFirst()
					.orElseThrow(() -> new IOException("no product for " + os + " " + architecture));
		}
	}

	private Product(Path script, Path home) {
		this.script = script;
		this.home = home;
	}

	/** A product that is installed in a folder. */
	static Product at(Path folder, Path home) {
		return new Product(folder.resolve("escalation"), home);
	}

	/** The sample model in the sources. */
	static Path sample() {
		return Path.of(System.getProperty("root"), "models", "ukraine", "ukraine.escalation");
	}

	/** Where the product is installed. */
	Path folder() {
		return script.getParent();
	}

	/**
	 * What a run of the product left.
	 *
	 * @param code exit code
	 * @param out  standard output
	 * @param err  standard error
	 */
	record Result(int code, String out, String err) {
	}

	/** Runs the product in a folder. */
	Result run(Path folder, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("sh", script.toString()));
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile(home, "out", ".txt");
		Path err = Files.createTempFile(home, "err", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().put("ESCALATION_HOME", home.toString());
		builder.environment().put("ESCALATION_JAVA_HOME", System.getProperty("java.home"));
		builder.environment().remove("DISPLAY");
		builder.environment().remove("WAYLAND_DISPLAY");
		Process process = builder.start();
		if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError(command + " did not end. It said: " + Files.readString(err));
		}
		return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
	}
}
