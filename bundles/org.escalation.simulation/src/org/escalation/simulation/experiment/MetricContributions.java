package org.escalation.simulation.experiment;

import java.util.Map;
import java.util.Optional;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;

/**
 * Metrics that plug-ins add.
 *
 * @param byId their makers by the identifier that a model's metric names
 */
public record MetricContributions(Map<String, Maker> byId) {

    /** No plug-in adds anything. */
    public static final MetricContributions NONE = new MetricContributions(Map.of());

    /** Copies the map. */
    public MetricContributions {
        byId = Map.copyOf(byId);
    }

    /** Makes the metric of a plug-in for a scenario. */
    @FunctionalInterface
    public interface Maker {

        /**
         * Makes a metric.
         *
         * @param key      key that the metric must have
         * @param subject  the model's metric
         * @param actor    id of the actor that it is of; null if of none
         * @param scenario what is simulated
         * @return the metric
         */
        Metric create(String key, Element subject, String actor, CompiledScenario scenario);
    }

    /**
     * Looks for a metric.
     *
     * @param id identifier in the model; may be null
     * @return its maker, if the plug-in is installed
     */
    public Optional<Maker> find(String id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }
}
