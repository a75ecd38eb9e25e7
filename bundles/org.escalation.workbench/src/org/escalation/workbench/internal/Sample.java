package org.escalation.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/** The sample model beside the installation. */
final class Sample {

	private Sample() {
	}

	/** The sample's file, if this installation has one. The property {@code escalation.sample} names another place. */
	static Optional<Path> find() {
		String named = System.getProperty("escalation.sample");
		Path file = named == null ? installation().resolve("models/ukraine/ukraine.escalation") : Path.of(named);
		return Optional.of(file).filter(Files::isRegularFile);
	}

	private static Path installation() {
		// not toURI: the platform leaves blanks in these URLs
		return Path.of(new java.io.File(Platform.getInstallLocation().getURL().getPath()).getPath());
	}
}
