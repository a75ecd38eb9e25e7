package org.escalation.simulation.ui.internal;

import java.util.function.DoubleConsumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.escalation.model.EscalationModel;
import org.escalation.model.Variant;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.ui.session.ModelSession;

/** Measures how fast a scenario runs here, to say beforehand how long an experiment takes. */
final class RunSpeed {

	private static final int WARM_UP = 200;
	private static final int MEASURED = 200;

	private RunSpeed() {
	}

	/**
	 * Measures in the background with the first scenario of a model, if it has one that can be simulated.
	 *
	 * @param told hears how many seconds a run takes, in another thread
	 */
	static void measure(ModelSession session, DoubleConsumer told) {
		EscalationModel model = session.model();
		Job job = Job.create("Measuring the speed of the simulation", (ICoreRunnable) monitor -> session.access()
				.read(() -> SimulationRegistry.installed().compiler().compile(model, model.getScenarios().get(0), (Variant) null)).scenario()
				.ifPresent(scenario -> told.accept(secondsPerRun(scenario))));
		job.setSystem(true);
		job.schedule();
	}

	/** Seconds that a run takes, on all processors. */
	private static double secondsPerRun(CompiledScenario scenario) {
		int threads = Runtime.getRuntime().availableProcessors();
		Runner.run(scenario, RunSettings.of(WARM_UP, 1, threads));
		long start = System.nanoTime();
		Runner.run(scenario, RunSettings.of(MEASURED, 2, threads));
		return (System.nanoTime() - start) / 1e9 / MEASURED;
	}
}
