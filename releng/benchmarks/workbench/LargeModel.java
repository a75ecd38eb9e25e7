/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.nio.file.Path;

import org.escalation.model.generator.ModelGenerator;
import org.escalation.model.io.EscalationFiles;

/** Writes a model of so many elements into a file. */
public final class LargeModel {

	private LargeModel() {
	}

	/** Arguments: number of elements, file. */
	public static void main(String[] arguments) throws Exception {
		EscalationFiles.save(ModelGenerator.generate(1, Integer.parseInt(arguments[0])), Path.of(arguments[1]));
	}
}
