package org.escalation.cli.internal.simulation;

import java.time.Duration;
import java.util.List;

import org.escalation.simulation.experiment.ExperimentAnalysis;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentResults;
import org.escalation.simulation.experiment.ReadMetric;

/**
 * What an experiment has come to, ready to be printed.
 *
 * @param identity what was run, with which engine
 * @param plan     what was planned
 * @param metrics  metrics that were read off
 * @param results  the results
 * @param complete whether everything planned was run
 * @param elapsed  time that it took
 */
public record ExperimentReport(ModelIdentity identity, ExperimentPlan plan, List<ReadMetric> metrics, ExperimentResults results,
		boolean complete, Duration elapsed) {

	/** What follows from the results. */
	public ExperimentAnalysis analysis() {
		return new ExperimentAnalysis(plan, metrics, results);
	}
}
