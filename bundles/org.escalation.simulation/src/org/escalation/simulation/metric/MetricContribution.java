package org.escalation.simulation.metric;

import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;

/**
 * Makes metrics of a kind that a plug-in adds by the extension point {@code org.escalation.simulation.metrics}. A model
 * uses it by a metric of the kind CONTRIBUTED that names its identifier.
 */
@FunctionalInterface
public interface MetricContribution {

    /**
     * Makes a metric for one scenario. Called once for each setting of an experiment.
     *
     * @param key      key that {@link Metric#key} has to answer
     * @param subject  the model's metric, which {@link Metric#subject} may answer
     * @param actor    id of the actor that it is of; null if of none
     * @param scenario what is simulated
     * @return the metric
     * @throws IllegalArgumentException if it cannot be measured in the scenario; the message goes to the user
     */
    Metric create(String key, Element subject, String actor, CompiledScenario scenario);
}
