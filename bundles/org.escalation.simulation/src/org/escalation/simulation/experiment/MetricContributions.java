package org.escalation.simulation.experiment;

import java.util.Map;
import java.util.Optional;

import org.escalation.simulation.metric.MetricContribution;

/**
 * Metrics that plug-ins add.
 *
 * @param byId their makers by the identifier that a model's metric names
 */
public record MetricContributions(Map<String, MetricContribution> byId) {

    /** No plug-in adds anything. */
    public static final MetricContributions NONE = new MetricContributions(Map.of());

    /** Copies the map. */
    public MetricContributions {
        byId = Map.copyOf(byId);
    }

    /**
     * Looks for a metric.
     *
     * @param id identifier in the model; may be null
     * @return its maker, if the plug-in is installed
     */
    public Optional<MetricContribution> find(String id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }
}
