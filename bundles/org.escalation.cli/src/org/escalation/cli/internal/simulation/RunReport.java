package org.escalation.cli.internal.simulation;

import java.time.Duration;
import java.util.List;

import org.escalation.simulation.RunSummary;

/**
 * What a simulation has come to, ready to be printed.
 *
 * @param identity what was run, with which engine
 * @param scenario name of the scenario
 * @param runs the runs, the base first
 * @param elapsed time that all runs took
 */
public record RunReport(ModelIdentity identity, String scenario, List<NamedRun> runs,
		Duration elapsed) {

	/**
	 * The run of one variant.
	 *
	 * @param id identifier of the variant; empty for the base
	 * @param name as an analyst knows it
	 * @param summary what came out
	 */
	public record NamedRun(String id, String name, RunSummary summary) {
	}
}
