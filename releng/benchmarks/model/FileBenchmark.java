/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.escalation.model.EscalationModel;
import org.escalation.model.constraints.Validator;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.LoadResult;

/**
 * Measures loading, saving and validating a generated model. Targets: 100,000 elements load in under 3 s and save in
 * under 2 s. A cold round is the first thing that a new Java machine does, as when a user opens a file; warm rounds
 * follow one another in one machine, as in a workbench that has been open for a while. {@code run.sh} beside this file
 * compiles and starts it.
 */
public final class FileBenchmark {

	private static final int ROUNDS = 7;
	private static final String CHILD = "--cold-round";

	private FileBenchmark() {
	}

	/** Prints medians. Argument: number of elements, 100,000 if not given. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		if (arguments.length == 2 && arguments[0].equals(CHILD)) {
			System.out.println(join(round(Path.of(arguments[1]))));
			return;
		}
		int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		Path file = Files.createTempDirectory("benchmark").resolve("large.escalation");
		int elements = generate(wanted, file);
		System.out.printf("%,d elements, %.1f MB, %d processors, Java %s%n", elements, Files.size(file) / 1e6,
				Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
		report("cold", coldRounds(file));
		report("warm", warmRounds(file));
		Files.deleteIfExists(EscalationFiles.backupOf(file));
		Files.delete(file);
		Files.delete(file.getParent());
	}

	private static int generate(int wanted, Path file) throws IOException {
		EscalationModel model = ModelGenerator.generate(1, wanted);
		int[] elements = { 1 };
		model.eAllContents().forEachRemaining(each -> elements[0]++);
		EscalationFiles.save(model, file);
		return elements[0];
	}

	private static List<double[]> coldRounds(Path file) throws IOException, InterruptedException {
		List<double[]> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), FileBenchmark.class.getName(), CHILD, file.toString())
							.redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String line = new String(child.getInputStream().readAllBytes()).strip();
			if (child.waitFor() != 0) {
				throw new IOException("A cold round failed");
			}
			rounds.add(Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
		}
		return rounds;
	}

	private static List<double[]> warmRounds(Path file) throws IOException {
		List<double[]> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS + 2; i++) {
			rounds.add(round(file));
		}
		return rounds.subList(2, rounds.size());
	}

	/** Seconds for loading, saving and validating, and megabytes that the loaded model occupies. */
	private static double[] round(Path file) throws IOException {
		long start = System.nanoTime();
		LoadResult result = EscalationFiles.load(file);
		long loaded = System.nanoTime();
		EscalationFiles.save(result.model(), file);
		long saved = System.nanoTime();
		int findings = Validator.validate(result.model()).size();
		long validated = System.nanoTime();
		if (findings > 0) {
			throw new IllegalStateException(findings + " findings in a generated model");
		}
		return new double[] { (loaded - start) / 1e9, (saved - loaded) / 1e9, (validated - saved) / 1e9, megabytes(result) };
	}

	private static double megabytes(LoadResult held) {
		System.gc();
		Runtime machine = Runtime.getRuntime();
		double used = (machine.totalMemory() - machine.freeMemory()) / 1e6;
		return held.isReadable() ? used : 0;
	}

	private static String join(double[] numbers) {
		return String.join(" ", Arrays.stream(numbers).mapToObj(Double::toString).toList());
	}

	private static void report(String name, List<double[]> rounds) {
		PrintStream out = System.out;
		String[] titles = { "load", "save", "validate" };
		for (int i = 0; i < titles.length; i++) {
			int column = i;
			double[] sorted = rounds.stream().mapToDouble(round -> round[column]).sorted().toArray();
			out.printf("%s %-8s median %.2f s, from %.2f to %.2f s (%d rounds)%n", name, titles[i],
					sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
		}
		out.printf("%s memory   %.0f MB in use with the model loaded%n", name, rounds.get(rounds.size() - 1)[3]);
	}
}
