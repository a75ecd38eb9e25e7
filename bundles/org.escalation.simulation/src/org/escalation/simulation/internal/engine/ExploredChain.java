package org.escalation.simulation.internal.engine;

import java.util.List;

import org.escalation.simulation.metric.Metric;

/**
 * The states of a scenario and the chances between them.
 *
 * @param targets     for each expanded state where a turn leads, ascending: other states, or -1 minus the ordinal of an
 *                    outcome
 * @param chances     the chance of each target
 * @param gains       for each expanded state what a turn adds to each metric in expectation
 * @param startValues value of each metric at the start
 * @param labels      what distinguishes each state, in words
 * @param states      number of states, those not expanded included; the run starts in state 0
 * @param metrics     the metrics
 * @param closed      whether all states were expanded; if not, the rest can only be reached at the horizon
 * @param lastDate    last turn whose date makes a difference
 */
public record ExploredChain(int[][] targets, double[][] chances, double[][] gains, double[] startValues,
        List<String> labels, int states, List<Metric> metrics, boolean closed, int lastDate) {
}
