package org.escalation.cli.internal.command;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.simulation.Interruption;
import org.escalation.cli.internal.simulation.ModelIdentity;
import org.escalation.cli.internal.simulation.RunProgress;
import org.escalation.results.EventLog;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.RunManifest;
import org.escalation.results.RunRecorder;
import org.escalation.results.RunRequest;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.JournalException;

/** A run whose results are kept in a folder. */
final class KeptRun {

	private final Terminal terminal;
	private final ResultsFolder folder;
	private final ExperimentPlan plan;
	private final ExperimentRunner runner;
	private final ModelIdentity identity;

	KeptRun(Terminal terminal, Path folder, ExperimentPlan plan, ExperimentRunner runner, ModelIdentity identity) {
		this.terminal = terminal;
		this.folder = new ResultsFolder(folder);
		this.plan = plan;
		this.runner = runner;
		this.identity = identity;
	}

	/**
	 * Runs what is not there yet.
	 *
	 * @param model  the model file, resolved
	 * @param events runs of each setting whose events are kept
	 * @param must   whether there must be something to go on with
	 * @param report is given what is there in the end
	 * @return whether everything is there
	 */
	boolean run(Path model, int threads, boolean turns, int events, boolean must, Interruption interruption, Consumer<RunRecorder> report) {
		RunRequest request = new RunRequest(model, plan, runner.metrics(), identity.engineVersion(), turns, threads);
		try {
			RunManifest before = folder.find(request);
			if (must && before == null) {
				throw CommandFailure.input("There is nothing to go on with in " + folder.path() + ": no run there has the same model, scenario, "
						+ "number of runs, seed and engine. Leave out --resume to begin one");
			}
			boolean complete;
			Path kept;
			try (RunRecorder recorder = folder.open(request)) {
				kept = recorder.folder();
				tell(before, recorder);
				complete = sit(recorder, threads, interruption);
				if (complete && events > 0) {
					EventLog.write(kept, plan.points().stream().map(DesignPoint::id).toList(), runner.scenarios(), plan.seed(), events,
							() -> !interruption.isAsked());
				}
				report.accept(recorder);
			}
			terminal.err().println("escalation: results kept in " + kept);
			return complete;
		} catch (JournalException | ResultsException e) {
			throw CommandFailure.input(e.getMessage(), e);
		}
	}

	private boolean sit(RunRecorder recorder, int threads, Interruption interruption) {
		if (!recorder.isComplete()) {
			RunProgress progress = new RunProgress(terminal, plan.experiment().name(), recorder.replicates());
			if (runner.run(recorder, threads, (point, done, of) -> progress.progress(done, of) && !interruption.isAsked())) {
				recorder.completed();
			}
		}
		return recorder.isComplete();
	}

	private void tell(RunManifest before, RunRecorder recorder) {
		if (recorder.isComplete()) {
			terminal.err().println("escalation: these results were there already, since " + before.ended() + "; nothing is run again");
		} else if (recorder.replicates() > 0) {
			terminal.err().printf(java.util.Locale.ROOT, "escalation: going on after %,d runs that are there already%n", recorder.replicates());
		}
		terminal.err().flush();
	}
}
