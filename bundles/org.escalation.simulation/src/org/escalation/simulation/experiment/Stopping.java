package org.escalation.simulation.experiment;

/**
 * When an experiment has run enough: as soon as the 95 % interval of a metric is short enough for every setting.
 *
 * @param metric    key of the metric that is watched
 * @param halfWidth wanted half-width, in the metric's unit; above 0
 * @param maximum   replicates of each setting after which it ends in any case
 */
public record Stopping(String metric, double halfWidth, int maximum) {
}
