package org.escalation.cli.internal.command;

import java.util.stream.Collectors;

import org.escalation.cli.CommandFailure;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Problem;

/** Takes compiled scenarios out of compilations; apart from {@link ModelInput}, which serves commands without an engine. */
final class ScenarioInput {

	private ScenarioInput() {
	}

	/**
	 * The scenario that was compiled.
	 *
	 * @param what name of what was compiled, for the message
	 * @throws CommandFailure if it cannot be simulated; names each element that stands in the way
	 */
	static CompiledScenario compiled(Compilation compilation, String what) {
		return compilation.scenario().orElseThrow(() -> CommandFailure.input(what + " cannot be simulated: "
				+ compilation.problems().stream().map(Problem::toString).collect(Collectors.joining("; "))));
	}
}
