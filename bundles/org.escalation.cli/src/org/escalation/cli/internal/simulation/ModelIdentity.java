package org.escalation.cli.internal.simulation;

import java.io.IOException;
import java.nio.file.Path;

import org.escalation.model.io.ModelHash;
import org.escalation.simulation.Runner;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What a result has to name to be repeated.
 *
 * @param model file name of the model
 * @param modelHash SHA-256 of the model file, in hexadecimal
 * @param engineVersion version of the engine; {@code unknown} outside the product
 */
public record ModelIdentity(String model, String modelHash, String engineVersion) {

	/**
	 * Identifies a model file and the engine that is installed.
	 *
	 * @param file the file, resolved
	 * @throws IOException if it cannot be read
	 */
	public static ModelIdentity of(Path file) throws IOException {
		Bundle engine = FrameworkUtil.getBundle(Runner.class);
		return new ModelIdentity(file.getFileName().toString(), ModelHash.of(file),
				engine == null ? "unknown" : engine.getVersion().toString());
	}
}
