package org.escalation.analysis.choice;

import org.escalation.analysis.statistics.Range;

/**
 * Prospect theory for prospects of two outcomes, measured from a reference point.
 *
 * <pre>
 * v(x) = x^a for gains, -lossAversion (-x)^b for losses
 * w(p) = p^g / (p^g + (1 - p)^g)^(1/g), g apart for gains and losses
 * </pre>
 *
 * <p>Source: A. Tversky and D. Kahneman, Journal of Risk and Uncertainty 5 (1992), 297-323.
 *
 * @param gainExponent a, above 0 (.88)
 * @param lossExponent b, above 0 (.88)
 * @param lossAversion above 0 (2.25)
 * @param gainWeighting g for gains, at least .28 (.61); below it the weights would not rise with p
 * @param lossWeighting g for losses, at least .28 (.69)
 */
public record ProspectValue(double gainExponent, double lossExponent, double lossAversion, double gainWeighting,
        double lossWeighting) {

    private static final double SMALLEST_WEIGHTING = 0.28;

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if a parameter is outside its range */
    public ProspectValue {
        Range.positive("exponent of gains", gainExponent);
        Range.positive("exponent of losses", lossExponent);
        Range.positive("loss aversion", lossAversion);
        Range.atLeast("weighting of gains", gainWeighting, "the smallest lawful", SMALLEST_WEIGHTING);
        Range.atLeast("weighting of losses", lossWeighting, "the smallest lawful", SMALLEST_WEIGHTING);
    }

    /** The medians of the 1992 experiment. */
    public static ProspectValue standard() {
        return new ProspectValue(0.88, 0.88, 2.25, 0.61, 0.69);
    }

    /** Felt value of a change {@code x} from the reference point. */
    public double value(double x) {
        Range.finite("outcome", x);
        return x >= 0 ? Math.pow(x, gainExponent) : -lossAversion * Math.pow(-x, lossExponent);
    }

    /** Decision weight of a gain that has the probability p in [0, 1]. */
    public double gainWeight(double p) {
        return weight(p, gainWeighting);
    }

    /** Decision weight of a loss that has the probability p in [0, 1]. */
    public double lossWeight(double p) {
        return weight(p, lossWeighting);
    }

    /**
     * Felt value of the prospect that gives {@code x} with probability {@code p} and {@code y} otherwise, both as
     * changes from the reference point. With outcomes of one sign the smaller change is taken as certain and the rest
     * weighted, as cumulative prospect theory asks.
     */
    public double prospect(double x, double p, double y) {
        Range.probability("probability", p);
        boolean mixed = x >= 0 != y >= 0;
        if (mixed) {
            return weightOf(x, p) * value(x) + weightOf(y, 1 - p) * value(y);
        }
        boolean firstIsExtreme = Math.abs(x) >= Math.abs(y);
        double extreme = firstIsExtreme ? x : y;
        double nearer = firstIsExtreme ? y : x;
        double weight = weightOf(extreme, firstIsExtreme ? p : 1 - p);
        return weight * value(extreme) + (1 - weight) * value(nearer);
    }

    private double weightOf(double outcome, double p) {
        return outcome >= 0 ? gainWeight(p) : lossWeight(p);
    }

    private static double weight(double p, double g) {
        Range.probability("probability", p);
        double favourable = Math.pow(p, g);
        return favourable / Math.pow(favourable + Math.pow(1 - p, g), 1 / g);
    }
}
