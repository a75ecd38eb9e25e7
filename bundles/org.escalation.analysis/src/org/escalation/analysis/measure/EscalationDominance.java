package org.escalation.analysis.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.escalation.analysis.statistics.Range;

/**
 * Measure 6, escalation dominance of side a over side b at a rung r: the severity-weighted share of the rungs r' from r
 * upwards where a's expected local outcome exceeds b's and the cumulative hazard of climbing to r' stays below a's
 * critical risk but not below b's. In [0, 1].
 *
 * <p>Source: H. Kahn's escalation dominance; the operational form (better off there, and able to bear the climb when
 * the other cannot) is this project's.
 */
public final class EscalationDominance {

    private EscalationDominance() {
    }

    /**
     * A rung from the current one upwards.
     *
     * @param severity weight, 0 or more (0-100)
     * @param outcomeOfFirst a's expected local outcome there
     * @param outcomeOfSecond b's, in the same unit
     * @param hazard probability of disaster in stepping onto the rung, in [0, 1]; 0 for the rung occupied now
     */
    public record Step(double severity, double outcomeOfFirst, double outcomeOfSecond, double hazard) {

        /** @throws org.escalation.analysis.statistics.OutOfRangeException if a value is outside its range */
        public Step {
            Range.nonNegative("severity", severity);
            Range.finite("outcome of the first side", outcomeOfFirst);
            Range.finite("outcome of the second side", outcomeOfSecond);
            Range.probability("hazard", hazard);
        }
    }

    /**
     * @param climb the rungs from the current one upwards, in ladder order
     * @param criticalRiskOfFirst R_a in [0, 1]
     * @param criticalRiskOfSecond R_b in [0, 1]
     * @return the share; empty if there is no rung or none has any severity
     */
    public static OptionalDouble of(List<Step> climb, double criticalRiskOfFirst, double criticalRiskOfSecond) {
        Range.probability("critical risk of the first side", criticalRiskOfFirst);
        Range.probability("critical risk of the second side", criticalRiskOfSecond);
        double dominated = 0;
        double total = 0;
        double safe = 1;
        for (Step step : climb) {
            safe *= 1 - step.hazard();
            double hazard = 1 - safe;
            total += step.severity();
            if (step.outcomeOfFirst() > step.outcomeOfSecond()
                    && hazard < criticalRiskOfFirst && hazard >= criticalRiskOfSecond) {
                dominated += step.severity();
            }
        }
        return total > 0 ? OptionalDouble.of(dominated / total) : OptionalDouble.empty();
    }
}
