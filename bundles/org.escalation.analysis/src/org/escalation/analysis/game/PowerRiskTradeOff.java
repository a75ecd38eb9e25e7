package org.escalation.analysis.game;

import org.escalation.analysis.statistics.Range;

/**
 * How much power to bring to bear when power raises risk: chooses p in [0, 1] to maximise
 * {@code p (1 - rho p) - rho p n}.
 *
 * <p>Source: this project's own reduction of the idea in R. Powell, International Organization 69 (2015), that more
 * power at stake means more risk; not his equilibrium.
 *
 * @param riskPerPower rho, risk run by a unit of power, above 0
 * @param disasterCost n, what disaster costs in units of the prize, 0 or more
 */
public record PowerRiskTradeOff(double riskPerPower, double disasterCost) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if a parameter is outside its range */
    public PowerRiskTradeOff {
        Range.positive("risk of power", riskPerPower);
        Range.nonNegative("cost of disaster", disasterCost);
    }

    /** The best power, {@code (1 - rho n) / (2 rho)} held within [0, 1]. */
    public double bestPower() {
        return Math.clamp((1 - riskPerPower * disasterCost) / (2 * riskPerPower), 0, 1);
    }

    /** What the best power is worth, in units of the prize, 0 or more. */
    public double bestValue() {
        return value(bestPower());
    }

    /** What the power p in [0, 1] is worth, in units of the prize. */
    public double value(double p) {
        Range.probability("power", p);
        return p * (1 - riskPerPower * p) - riskPerPower * p * disasterCost;
    }
}
