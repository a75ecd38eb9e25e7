package org.escalation.cli.internal.simulation;

import java.time.Duration;
import java.util.List;

import org.escalation.simulation.RunSummary;

/**
 * What a simulation has come to, ready to be printed.
 *
 * @param model file name of the model
 * @param modelHash SHA-256 of the model file, in hexadecimal
 * @param engineVersion version of the engine
 * @param scenario name of the scenario
 * @param runs the runs, the base first
 * @param elapsed time that all runs took
 */
public record RunReport(String model, String modelHash, String engineVersion, String scenario, List<NamedRun> runs,
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
