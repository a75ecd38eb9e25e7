package org.escalation.simulation.experiment;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.escalation.model.BetaShape;
import org.escalation.model.Distribution;
import org.escalation.model.FixedValue;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.UniformRange;

/** Which values a sweep gives a number: maps the unit interval to the range of a distribution by its quantiles. */
final class SweepRange {

    private final DoubleUnaryOperator quantile;
    private final boolean bounded;

    private SweepRange(DoubleUnaryOperator quantile, boolean bounded) {
        this.quantile = quantile;
        this.bounded = bounded;
    }

    /**
     * @throws IllegalArgumentException if the distribution makes no sense; the message says why
     */
    static SweepRange of(Distribution range) {
        if (range instanceof FixedValue fixed) {
            return new SweepRange(u -> fixed.getValue(), true);
        } else if (range instanceof UniformRange uniform) {
            double length = length(uniform.getLow(), uniform.getHigh());
            return new SweepRange(u -> uniform.getLow() + u * length, true);
        } else if (range instanceof PertRange pert) {
            return pert(pert.getLow(), pert.getMode(), pert.getHigh());
        } else if (range instanceof NormalSpread normal) {
            require(normal.getDeviation() > 0, "has no positive standard deviation");
            return new SweepRange(NormalDistribution.of(normal.getMean(), normal.getDeviation())::inverseCumulativeProbability,
                    false);
        } else if (range instanceof BetaShape beta) {
            require(beta.getAlpha() > 0 && beta.getBeta() > 0, "has a shape that is not positive");
            return new SweepRange(BetaDistribution.of(beta.getAlpha(), beta.getBeta())::inverseCumulativeProbability, true);
        }
        throw new IllegalArgumentException("has no range of values");
    }

    /** PERT: a beta distribution over the range whose mean weighs the mode four times. */
    private static SweepRange pert(double low, double mode, double high) {
        double length = length(low, high);
        require(mode >= low && mode <= high, "has its most likely value outside of its range");
        BetaDistribution shape = BetaDistribution.of(1 + 4 * (mode - low) / length, 1 + 4 * (high - mode) / length);
        return new SweepRange(u -> low + length * shape.inverseCumulativeProbability(u), true);
    }

    private static double length(double low, double high) {
        require(Double.isFinite(low) && Double.isFinite(high) && low < high, "has a range from " + low + " to " + high);
        return high - low;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    double at(double unit) {
        return quantile.applyAsDouble(unit);
    }

    /** Whether 0 and 1 are mapped to numbers. */
    boolean isBounded() {
        return bounded;
    }
}
