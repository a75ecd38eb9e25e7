package org.escalation.analysis.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.escalation.analysis.statistics.Range;

/**
 * One dated case of a threshold.
 *
 * @param date day of the crossing; orders the cases
 * @param priorThreat whether the line was drawn before it was crossed. Cases named only afterwards exist mostly because
 *     a response occurred, and would bias a rate upwards
 * @param outcome what followed
 * @param weight evidence weight, 0 or more; lower for unreliable sources
 */
public record ObservedCrossing(LocalDate date, boolean priorThreat, EnforcementOutcome outcome, double weight) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if the weight is below 0 */
    public ObservedCrossing {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(outcome, "outcome");
        Range.nonNegative("evidence weight", weight);
    }

    /** Whether an enforcement rate may be estimated from the case: resolved, and threatened beforehand. */
    public boolean countsForEnforcement() {
        return priorThreat && outcome.resolved();
    }
}
