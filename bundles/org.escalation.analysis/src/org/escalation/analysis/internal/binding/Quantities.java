package org.escalation.analysis.internal.binding;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.escalation.analysis.statistics.BetaBelief;
import org.escalation.analysis.statistics.PertEstimate;
import org.escalation.model.BetaShape;
import org.escalation.model.Delay;
import org.escalation.model.Distribution;
import org.escalation.model.Duration;
import org.escalation.model.EscalationModel;
import org.escalation.model.FixedValue;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.TimeUnit;
import org.escalation.model.UniformRange;

/** Means and spreads of uncertain numbers, and lengths of time in turns. */
final class Quantities {

    private static final double UNIFORM_VARIANCE_DIVISOR = 12;

    private Quantities() {
    }

    /** Mean of a distribution; empty for none. */
    static OptionalDouble mean(Distribution distribution) {
        return switch (distribution) {
            case FixedValue fixed -> OptionalDouble.of(fixed.getValue());
            case UniformRange uniform -> OptionalDouble.of((uniform.getLow() + uniform.getHigh()) / 2);
            case PertRange pert -> OptionalDouble.of(estimate(pert).mean());
            case NormalSpread normal -> OptionalDouble.of(normal.getMean());
            case BetaShape beta -> OptionalDouble.of(BetaBelief.prior(beta.getAlpha(), beta.getBeta()).mean());
            case null, default -> OptionalDouble.empty();
        };
    }

    /** Standard deviation of a distribution; empty for none. */
    static OptionalDouble deviation(Distribution distribution) {
        return switch (distribution) {
            case FixedValue fixed -> OptionalDouble.of(0);
            case UniformRange uniform -> OptionalDouble.of(
                    (uniform.getHigh() - uniform.getLow()) / Math.sqrt(UNIFORM_VARIANCE_DIVISOR));
            case PertRange pert -> OptionalDouble.of(estimate(pert).standardDeviation());
            case NormalSpread normal -> OptionalDouble.of(normal.getDeviation());
            case BetaShape beta -> OptionalDouble.of(
                    BetaBelief.prior(beta.getAlpha(), beta.getBeta()).standardDeviation());
            case null, default -> OptionalDouble.empty();
        };
    }

    /** The number below which a distribution falls with probability {@code share} in (0, 1); empty for none. */
    static OptionalDouble quantile(Distribution distribution, double share) {
        return switch (distribution) {
            case FixedValue fixed -> OptionalDouble.of(fixed.getValue());
            case UniformRange uniform -> OptionalDouble.of(
                    uniform.getLow() + share * (uniform.getHigh() - uniform.getLow()));
            case PertRange pert -> OptionalDouble.of(estimate(pert).quantile(share));
            case NormalSpread normal when normal.getDeviation() > 0 -> OptionalDouble.of(NormalDistribution
                    .of(normal.getMean(), normal.getDeviation()).inverseCumulativeProbability(share));
            case NormalSpread normal -> OptionalDouble.of(normal.getMean());
            case BetaShape beta -> OptionalDouble.of(
                    BetaBelief.prior(beta.getAlpha(), beta.getBeta()).quantile(share));
            case null, default -> OptionalDouble.empty();
        };
    }

    private static PertEstimate estimate(PertRange pert) {
        return new PertEstimate(pert.getLow(), pert.getMode(), pert.getHigh());
    }

    /** Mean delay in turns of the model; 0 for none. */
    static double turns(Delay delay, EscalationModel model) {
        if (delay == null) {
            return 0;
        }
        return mean(delay.getDistribution()).orElse(0) * days(delay.getUnit()) / turnDays(model);
    }

    /** The delay in turns of the model below which it stays with probability {@code share} in (0, 1); 0 for none. */
    static double turns(Delay delay, double share, EscalationModel model) {
        if (delay == null) {
            return 0;
        }
        double units = quantile(delay.getDistribution(), share).orElse(0);
        return Math.max(0, units) * days(delay.getUnit()) / turnDays(model);
    }

    /** A length of time in turns of the model. */
    static double turns(Duration duration, EscalationModel model) {
        return days(duration) / turnDays(model);
    }

    /** A length of time in days; 0 for none. */
    static double days(Duration duration) {
        return duration == null ? 0 : duration.getValue() * days(duration.getUnit());
    }

    /** Mean delay in days; empty if none is stated. */
    static OptionalDouble days(Delay delay) {
        if (delay == null || mean(delay.getDistribution()).isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(mean(delay.getDistribution()).getAsDouble() * days(delay.getUnit()));
    }

    private static double turnDays(EscalationModel model) {
        return model.getTickLength() * days(model.getTickUnit());
    }

    /** The metamodel's lengths: a year of 365.25 days, a quarter and a month as its parts. */
    private static double days(TimeUnit unit) {
        return switch (unit) {
            case HOUR -> 1 / 24d;
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30.4375;
            case QUARTER -> 91.3125;
            case YEAR -> 365.25;
        };
    }
}
