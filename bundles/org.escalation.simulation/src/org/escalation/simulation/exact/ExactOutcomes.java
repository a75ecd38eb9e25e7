package org.escalation.simulation.exact;

import java.util.List;
import java.util.Map;

import org.escalation.simulation.metric.TerminalOutcome;

/**
 * The exact answer about how runs end.
 *
 * @param probabilities chance of each outcome; every outcome has an entry
 * @param never         chance that a run never ends; 0 where there is a horizon
 * @param meanTurns     expected turns of a run; infinite if it may never end
 * @param variance      variance of the turns; NaN if the mean is infinite
 * @param expectations  expectations of the metrics
 */
public record ExactOutcomes(Map<TerminalOutcome, Double> probabilities, double never, double meanTurns, double variance,
        List<ExpectedMetric> expectations) {

    /**
     * The expectation of one metric.
     *
     * @param key key of the metric
     * @return its expectation
     * @throws IllegalArgumentException if it is not among the metrics
     */
    public double expected(String key) {
        return expectations.stream().filter(e -> e.metric().key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no expectation of " + key)).value();
    }
}
