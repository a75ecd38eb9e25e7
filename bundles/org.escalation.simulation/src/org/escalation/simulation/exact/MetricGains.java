package org.escalation.simulation.exact;

import org.escalation.simulation.metric.Metric;

/**
 * What turns add to a metric on average.
 *
 * @param metric  the metric
 * @param start   its value when a run starts
 * @param byState for each state of a scenario what a turn that opens in it adds in expectation; not to be changed
 */
public record MetricGains(Metric metric, double start, double[] byState) {
}
