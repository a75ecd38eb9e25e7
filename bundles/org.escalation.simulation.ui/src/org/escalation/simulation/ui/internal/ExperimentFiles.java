package org.escalation.simulation.ui.internal;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.RunRequest;
import org.escalation.results.StoredRun;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.InvalidExperimentException;
import org.escalation.ui.session.ModelSession;
import org.osgi.framework.FrameworkUtil;

/** Experiments and the files of their model: what is kept beside it, and runs that are to be kept there. */
final class ExperimentFiles {

	private ExperimentFiles() {
	}

	/**
	 * What is kept beside a model: the newest run of each scenario and experiment by its id.
	 *
	 * @throws ResultsException if it cannot be read
	 */
	static Map<String, StoredRun> kept(ModelSession session) {
		Map<String, StoredRun> latest = new LinkedHashMap<>();
		if (Files.isDirectory(ResultsFolder.beside(session.path()).path())) {
			for (StoredRun each : ResultsFolder.beside(session.path()).runs()) {
				String id = each.manifest().experiment() == null ? each.manifest().scenario() : each.manifest().experiment();
				latest.putIfAbsent(id, each);
			}
		}
		return latest;
	}

	/** Whether the model is as it is in its file, to which results belong; asks to save it if it is not. */
	static boolean isSaved(IWorkbenchPage page, ModelSession session) {
		if (!session.isDirty()) {
			return true;
		}
		if (!MessageDialog.openQuestion(page.getWorkbenchWindow().getShell(), "Run Experiment",
				"Results belong to the model as it is in its file, and there are changes that are not saved. Save them and run?")) {
			return false;
		}
		return page.saveEditor(page.getActiveEditor(), false) && !session.isDirty();
	}

	/**
	 * Makes the job that runs a plan, which takes a while; the job is not yet scheduled.
	 *
	 * @throws InvalidExperimentException if it cannot be run; says what is to blame
	 */
	static SimulationJob prepare(ModelSession session, ExperimentPlan plan) throws InvalidExperimentException {
		SimulationRegistry registry = SimulationRegistry.installed();
		ExperimentRunner[] runner = new ExperimentRunner[1];
		InvalidExperimentException[] failure = new InvalidExperimentException[1];
		session.access().read(() -> {
			try {
				runner[0] = ExperimentRunner.of(plan, registry.compiler(), registry.metrics());
			} catch (InvalidExperimentException e) {
				failure[0] = e;
			}
			return null;
		});
		if (failure[0] != null) {
			throw failure[0];
		}
		String engine = FrameworkUtil.getBundle(Runner.class).getVersion().toString();
		return new SimulationJob(new RunRequest(session.path(), plan, runner[0].metrics(), engine, false,
				Runtime.getRuntime().availableProcessors()), runner[0]);
	}
}
