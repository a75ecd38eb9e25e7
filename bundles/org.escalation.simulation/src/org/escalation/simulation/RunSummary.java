package org.escalation.simulation;

import java.util.List;
import java.util.Map;

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
}
