/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.escalation.model.EscalationModel;
import org.escalation.model.constraints.Validator;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.model.io.EscalationFiles;

/**
 * Measures saving, loading and validating a generated model. Targets: 100,000 elements load in under 3 s and save in
 * under 2 s. The first round includes loading and compiling of classes. Run with the classes of org.escalation.model and
 * EMF on the class path: {@code java -cp ... FileBenchmark.java [elements]}.
 */
public final class FileBenchmark {

	private static final int ROUNDS = 5;

	private FileBenchmark() {
	}

	/** Prints a line for each round. */
	public static void main(String[] arguments) throws IOException {
		int elements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		PrintStream out = System.out;
		Path file = Files.createTempDirectory("benchmark").resolve("large.escalation");
		EscalationFiles.save(ModelGenerator.generate(1, elements), file);
		for (int round = 1; round <= ROUNDS; round++) {
			long start = System.nanoTime();
			EscalationModel model = EscalationFiles.load(file).model();
			long loaded = System.nanoTime();
			EscalationFiles.save(model, file);
			long saved = System.nanoTime();
			int findings = Validator.validate(model).size();
			long validated = System.nanoTime();
			out.printf("round %d: load %.2f s, save %.2f s, validate %.2f s (%d findings)%n", round,
					(loaded - start) / 1e9, (saved - loaded) / 1e9, (validated - saved) / 1e9, findings);
		}
		Files.deleteIfExists(EscalationFiles.backupOf(file));
		Files.delete(file);
		Files.delete(file.getParent());
	}
}
