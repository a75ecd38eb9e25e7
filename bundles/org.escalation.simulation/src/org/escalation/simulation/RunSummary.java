package org.escalation.simulation;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.escalation.simulation.internal.statistics.Moments;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * What came out of a run.
 *
 * @param scenario  the scenario that was run
 * @param settings  how
 * @param completed replicates that came to an end; the first so many of the wanted ones, failed ones left out
 * @param failed    replicates that a decision rule or metric has failed
 * @param failures  messages of failures with the replicate, the first few
 * @param partial   whether the run was stopped before all wanted replicates were done
 * @param outcomes  how many replicates ended how; every outcome has an entry
 * @param metrics   the metrics in the order asked for
 */
public record RunSummary(
        CompiledScenario scenario,
        RunSettings settings,
        long completed,
        long failed,
        List<String> failures,
        boolean partial,
        Map<TerminalOutcome, Proportion> outcomes,
        List<MetricSummary> metrics) {

    /**
     * The summary of one metric.
     *
     * @param key key of the metric
     * @return the summary
     * @throws IllegalArgumentException if the run has not measured it
     */
    public MetricSummary metric(String key) {
        return metrics.stream().filter(m -> m.metric().key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the run has no metric " + key));
    }

    /**
     * Sums up values that were kept. The summary is the one that the run would have given, to the last bit.
     *
     * @param scenario the scenario that was run
     * @param settings how; with its metrics
     * @param ended    ordinal of the outcome of each replicate; -1 if it failed
     * @param values   gives the values of a metric, by its index: one for each replicate
     * @param failures messages of failures, the first few
     * @return the summary; partial if there are fewer replicates than were wanted
     * @throws IllegalArgumentException if the settings name no metrics
     */
    public static RunSummary of(CompiledScenario scenario, RunSettings settings, byte[] ended, IntFunction<double[]> values,
            List<String> failures) {
        if (settings.metrics() == null) {
            throw new IllegalArgumentException("settings without metrics");
        }
        long[] outcomes = new long[TerminalOutcome.values().length];
        long failed = 0;
        for (byte outcome : ended) {
            if (outcome < 0) {
                failed++;
            } else {
                outcomes[outcome]++;
            }
        }
        Moments[] moments = new Moments[settings.metrics().size()];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = SummaryMaker.moments(ended, values.apply(i), RunExecution.chunkSize(scenario));
        }
        return SummaryMaker.make(scenario, settings, settings.metrics(), outcomes, moments, failures, failed,
                ended.length < settings.replications());
    }
}
