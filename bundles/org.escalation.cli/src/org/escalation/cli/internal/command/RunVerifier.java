package org.escalation.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.Interruption;
import org.escalation.cli.internal.simulation.ModelIdentity;
import org.escalation.cli.internal.simulation.RunProgress;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.ModelHash;
import org.escalation.results.ResultsException;
import org.escalation.results.RunManifest;
import org.escalation.results.StoredRun;
import org.escalation.results.Verification;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentPlanner;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.InvalidExperimentException;

/** Runs again what a manifest names, and compares. */
final class RunVerifier {

	private final Terminal terminal;
	private final int threads;

	RunVerifier(Terminal terminal, int threads) {
		this.terminal = terminal;
		this.threads = threads;
	}

	/** @param model where the model is; null if it is where the manifest says */
	int verify(Path file, Path model) throws IOException {
		Path resolved = terminal.resolve(file);
		Path folder = Files.isDirectory(resolved) ? resolved : resolved.getParent();
		try (Interruption interruption = new Interruption()) {
			StoredRun run = StoredRun.read(folder);
			Path source = model == null ? run.model() : terminal.resolve(model);
			if (!Files.isRegularFile(source)) {
				throw CommandFailure.input("The model " + source + " that was run is not there; name it: escalation simulate MODEL --verify " + file);
			}
			if (!ModelHash.of(source).equals(run.manifest().model().hash())) {
				throw CommandFailure.input("The model " + source + " has changed since this run, which therefore cannot be repeated with it; "
						+ "name the model as it was: escalation simulate MODEL --verify " + file);
			}
			String engine = ModelIdentity.of(source).engineVersion();
			if (!engine.equals(run.manifest().engineVersion())) {
				terminal.err().println("escalation: note: the run was made by engine " + run.manifest().engineVersion() + ", this is " + engine);
			}
			return repeat(run, ModelInput.load(terminal, source), interruption);
		} catch (ResultsException e) {
			throw CommandFailure.input(e.getMessage(), e);
		} catch (InvalidExperimentException e) {
			throw CommandFailure.input("The run cannot be repeated: " + e.getMessage(), e);
		}
	}

	private int repeat(StoredRun run, EscalationModel model, Interruption interruption) throws InvalidExperimentException {
		RunManifest manifest = run.manifest();
		try (Verification verification = Verification.of(run)) {
			int wanted = verification.replicates();
			if (wanted == 0) {
				throw CommandFailure.input("The run has no results yet that could be compared");
			}
			ExperimentPlan plan = manifest.experiment() == null
					? ExperimentPlan.single(model, ModelInput.scenario(model, manifest.scenario()), wanted, manifest.seed())
					: ExperimentPlanner.plan(model, ModelInput.named(model.getExperiments(), manifest.experiment(), "experiment"))
							.withSeed(manifest.seed()).withReplications(wanted);
			SimulationRegistry registry = SimulationRegistry.installed();
			RunProgress progress = new RunProgress(terminal, "Verifying " + manifest.title(), 0);
			boolean done = ExperimentRunner.of(plan, registry.compiler(), registry.metrics()).run(verification, threads,
					(point, now, of) -> progress.progress(now, of) && !interruption.isAsked());
			return report(run, verification, done);
		}
	}

	private int report(StoredRun run, Verification verification, boolean done) {
		terminal.out().printf(Locale.ROOT, "%s: %,d runs repeated, %,d differ%s%n", run.manifest().run(), verification.compared(),
				verification.different(), done ? "" : "; stopped before the end");
		verification.differences().forEach(difference -> terminal.out().println("  " + difference));
		boolean untouched = verification.isUntouched();
		if (!untouched) {
			terminal.out().println("The values are not those that the manifest was closed with (SHA-256): one of the two files was changed.");
		}
		return (done && untouched && verification.different() == 0 ? ExitCode.FINE : ExitCode.FINDINGS).number();
	}
}
