package org.escalation.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.escalation.simulation.internal.statistics.Moments;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.CompiledScenario;

/** Puts summaries together, from running sums or from values that were kept. */
final class SummaryMaker {

    private SummaryMaker() {
    }

    static RunSummary make(CompiledScenario scenario, RunSettings settings, List<Metric> metrics, long[] outcomes, Moments[] moments,
            List<String> failures, long failed, boolean partial) {
        long completed = 0;
        for (long count : outcomes) {
            completed += count;
        }
        Map<TerminalOutcome, Proportion> shares = new EnumMap<>(TerminalOutcome.class);
        for (TerminalOutcome outcome : TerminalOutcome.values()) {
            shares.put(outcome, new Proportion(outcomes[outcome.ordinal()], completed));
        }
        List<MetricSummary> summaries = new ArrayList<>();
        for (int i = 0; i < moments.length; i++) {
            Moments m = moments[i];
            summaries.add(new MetricSummary(metrics.get(i), m.defined(), m.undefined(), m.mean(), m.standardDeviation(), m.minimum(),
                    m.quantile(0.05), m.quantile(0.5), m.quantile(0.95), m.maximum()));
        }
        return new RunSummary(scenario, settings, completed, failed, List.copyOf(failures), partial, Collections.unmodifiableMap(shares),
                List.copyOf(summaries));
    }

    /** Sums up one metric in the groups in which a run sums it up; failed replicates are left out. */
    static Moments moments(byte[] outcomes, double[] values, int chunk) {
        Moments all = new Moments();
        for (int start = 0; start < outcomes.length; start += chunk) {
            Moments group = new Moments();
            for (int i = start; i < Math.min(outcomes.length, start + chunk); i++) {
                if (outcomes[i] >= 0) {
                    group.add(values[i]);
                }
            }
            all.add(group);
        }
        return all;
    }
}
