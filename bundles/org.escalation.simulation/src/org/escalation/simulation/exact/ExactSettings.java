package org.escalation.simulation.exact;

import java.util.List;

import org.escalation.simulation.metric.Metric;

/**
 * How a scenario is solved.
 *
 * @param frozenBeliefs whether beliefs are held at what they are at the start, but for dated signals, so that choices by
 *                      belief have fixed probabilities; otherwise every state of knowledge is a state of its own
 * @param maxStates     number of states at which to give up, at least 1
 * @param metrics       metrics whose expectation is wanted, all of them {@link Metric#additive}; null for all such
 *                      standard metrics of the scenario
 */
public record ExactSettings(boolean frozenBeliefs, int maxStates, List<Metric> metrics) {

    /** Number of states at which to give up if nothing else is said. */
    public static final int MAX_STATES = 200_000;

    /** Everything as usual: beliefs are renewed, all metrics. */
    public static final ExactSettings DEFAULT = new ExactSettings(false, MAX_STATES, null);

    /**
     * @throws IllegalArgumentException if a value is out of range
     */
    public ExactSettings {
        if (maxStates < 1) {
            throw new IllegalArgumentException(maxStates + " states");
        }
        metrics = metrics == null ? null : List.copyOf(metrics);
        if (metrics != null && !metrics.stream().allMatch(Metric::additive)) {
            throw new IllegalArgumentException("only metrics that are sums over turns have an exact expectation");
        }
    }

    /**
     * The same settings with beliefs held still or not.
     *
     * @param frozen whether beliefs are held at what they are at the start
     * @return the settings
     */
    public ExactSettings freezing(boolean frozen) {
        return new ExactSettings(frozen, maxStates, metrics);
    }
}
