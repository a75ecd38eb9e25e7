package org.escalation.simulation.compile;

import java.util.List;
import java.util.Optional;

import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.InvalidScenarioException;
import org.escalation.simulation.scenario.Problem;

/**
 * What became of a scenario of a model.
 *
 * @param scenario the scenario, ready to be run; empty if there are problems
 * @param problems what stands in the way, each with the id of its model element
 * @param notes    what was assumed or left out without standing in the way
 */
public record Compilation(Optional<CompiledScenario> scenario, List<Problem> problems, List<Problem> notes) {

    /** Copies the lists. */
    public Compilation {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * The scenario.
     *
     * @return the scenario
     * @throws InvalidScenarioException if there are problems; names them all
     */
    public CompiledScenario orThrow() throws InvalidScenarioException {
        return scenario.orElseThrow(() -> new InvalidScenarioException(problems));
    }
}
