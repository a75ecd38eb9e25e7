package org.escalation.simulation.ui.internal;

import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.scenario.CompiledScenario;

/** Measures how fast a scenario runs here, to say beforehand how long an experiment takes. */
final class RunSpeed {

	private static final int WARM_UP = 200;
	private static final int MEASURED = 200;

	private RunSpeed() {
	}

	/** Seconds that a run takes, on all processors. */
	static double secondsPerRun(CompiledScenario scenario) {
		int threads = Runtime.getRuntime().availableProcessors();
		Runner.run(scenario, RunSettings.of(WARM_UP, 1, threads));
		long start = System.nanoTime();
		Runner.run(scenario, RunSettings.of(MEASURED, 2, threads));
		return (System.nanoTime() - start) / 1e9 / MEASURED;
	}
}
