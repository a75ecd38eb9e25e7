package org.escalation.simulation.exact;

import org.escalation.simulation.metric.Metric;

/**
 * The exact expectation of a metric.
 *
 * @param metric what is expected
 * @param value  its expectation; infinite if it grows without end
 */
public record ExpectedMetric(Metric metric, double value) {
}
