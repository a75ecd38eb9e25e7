package org.escalation.simulation;

import java.util.List;

import org.escalation.simulation.metric.Metric;

/**
 * How a scenario is run.
 *
 * @param run          name of the run in result rows
 * @param first        index of the first replicate, from 0; the rows of a run in parts are those of the whole
 * @param replications number of replicates, at least 1
 * @param seed         seed of the random numbers; every value is good
 * @param threads      number of threads, at least 1; results do not depend on it
 * @param metrics      what is read off; null for all standard metrics of the scenario
 */
public record RunSettings(String run, int first, int replications, long seed, int threads, List<Metric> metrics) {

    /**
     * @throws IllegalArgumentException if a value is out of range
     */
    public RunSettings {
        if (first < 0 || first > Integer.MAX_VALUE - replications) {
            throw new IllegalArgumentException("first replicate " + first);
        }
        if (replications < 1) {
            throw new IllegalArgumentException(replications + " replications");
        }
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        metrics = metrics == null ? null : List.copyOf(metrics);
    }

    /**
     * Settings with all standard metrics.
     *
     * @param replications number of replicates, at least 1
     * @param seed         seed of the random numbers
     * @param threads      number of threads, at least 1
     * @return the settings
     */
    public static RunSettings of(int replications, long seed, int threads) {
        return new RunSettings("run", 0, replications, seed, threads, null);
    }

    /**
     * The same settings with other metrics.
     *
     * @param chosen what is read off
     * @return the settings
     */
    public RunSettings withMetrics(List<Metric> chosen) {
        return new RunSettings(run, first, replications, seed, threads, chosen);
    }

    /**
     * The same settings under another name.
     *
     * @param name name of the run in result rows
     * @return the settings
     */
    public RunSettings named(String name) {
        return new RunSettings(name, first, replications, seed, threads, metrics);
    }

    /**
     * The same settings for a part of the replicates.
     *
     * @param start index of the first replicate, from 0
     * @param count number of replicates, at least 1
     * @return the settings
     */
    public RunSettings part(int start, int count) {
        return new RunSettings(run, start, count, seed, threads, metrics);
    }
}
