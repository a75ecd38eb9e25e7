package org.escalation.simulation.compile;

import org.escalation.model.BetaShape;
import org.escalation.model.Delay;
import org.escalation.model.Distribution;
import org.escalation.model.FixedValue;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.UniformRange;
import org.escalation.simulation.scenario.DelaySpec;

/** What the compiler needs of uncertain numbers: delays in turns, and chances of lying at or below a value. */
final class Distributions {

    /** Points of the midpoint rule; distributions that experts state are known far less exactly than this. */
    private static final int STEPS = 4_000;

    private Distributions() {
    }

    /**
     * A delay in turns.
     *
     * @throws IllegalArgumentException if the distribution makes no sense; the message says why
     */
    static DelaySpec delay(Delay delay, TimeScale time) {
        if (delay == null) {
            return DelaySpec.none();
        }
        double unit = time.turns(1, delay.getUnit());
        Distribution d = delay.getDistribution();
        if (d instanceof FixedValue fixed) {
            return fixed(fixed.getValue() * unit);
        } else if (d instanceof PertRange pert) {
            return DelaySpec.pert(pert.getLow() * unit, pert.getMode() * unit, pert.getHigh() * unit);
        } else if (d instanceof UniformRange uniform) {
            return spread(uniform.getLow() * unit, uniform.getHigh() * unit, turns -> 1);
        } else if (d instanceof NormalSpread normal) {
            double mean = normal.getMean() * unit;
            double sd = normal.getDeviation() * unit;
            // a delay is never negative: the normal distribution is cut at 0 and at four standard deviations
            return spread(Math.max(0, mean - 4 * sd), mean + 4 * sd, turns -> {
                double z = (turns - mean) / sd;
                return StrictMath.exp(-z * z / 2);
            });
        } else if (d instanceof BetaShape beta) {
            return spread(0, unit, turns -> density(turns / unit, beta.getAlpha(), beta.getBeta()));
        }
        throw new IllegalArgumentException("delay has no distribution");
    }

    private static DelaySpec fixed(double turns) {
        if (!(turns >= 0 && turns <= DelaySpec.MAX_DELAY)) {
            throw new IllegalArgumentException("delay of " + turns + " turns");
        }
        return DelaySpec.fixed((int) Math.round(turns));
    }

    private static DelaySpec spread(double low, double high, java.util.function.DoubleUnaryOperator density) {
        return low == high ? fixed(low) : DelaySpec.discretised(low, high, density);
    }

    private static double density(double x, double a, double b) {
        return StrictMath.exp((a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log1p(-x));
    }

    /** The chance of lying at or below a value. A beta distribution is taken to span the scale from 0 to 100. */
    static double atOrBelow(Distribution d, double value) {
        if (d instanceof FixedValue fixed) {
            return value >= fixed.getValue() ? 1 : 0;
        } else if (d instanceof UniformRange uniform) {
            return clamp((value - uniform.getLow()) / (uniform.getHigh() - uniform.getLow()), value, uniform.getLow());
        } else if (d instanceof PertRange pert) {
            double range = pert.getHigh() - pert.getLow();
            return beta((value - pert.getLow()) / range, 1 + 4 * (pert.getMode() - pert.getLow()) / range,
                    1 + 4 * (pert.getHigh() - pert.getMode()) / range);
        } else if (d instanceof NormalSpread normal) {
            return normal(normal.getMean(), normal.getDeviation(), value);
        } else if (d instanceof BetaShape beta) {
            return beta(value / 100, beta.getAlpha(), beta.getBeta());
        }
        return 1;
    }

    private static double clamp(double share, double value, double low) {
        return Double.isNaN(share) ? value >= low ? 1 : 0 : Math.max(0, Math.min(1, share));
    }

    private static double beta(double x, double a, double b) {
        if (!(x > 0)) {
            return 0;
        }
        double below = 0;
        double all = 0;
        for (int i = 0; i < STEPS; i++) {
            double point = (i + 0.5) / STEPS;
            double weight = density(point, a, b);
            all += weight;
            below += point <= x ? weight : 0;
        }
        return x >= 1 ? 1 : below / all;
    }

    private static double normal(double mean, double sd, double value) {
        if (!(sd > 0)) {
            return value >= mean ? 1 : 0;
        }
        double below = 0;
        double all = 0;
        for (int i = 0; i < STEPS; i++) {
            double z = -8 + 16 * (i + 0.5) / STEPS;
            double weight = StrictMath.exp(-z * z / 2);
            all += weight;
            below += mean + sd * z <= value ? weight : 0;
        }
        return below / all;
    }
}
