package org.escalation.simulation.internal.engine;

import org.escalation.simulation.scenario.CompiledScenario;

/** A scenario laid out for the engine, to be shared by the workers of a run. */
public final class PreparedScenario {

    private final ScenarioIndex index;

    /**
     * @param scenario the scenario
     */
    public PreparedScenario(CompiledScenario scenario) {
        index = new ScenarioIndex(scenario);
    }

    ScenarioIndex index() {
        return index;
    }
}
