package org.escalation.simulation.rule;

/**
 * Cumulative prospect theory (Tversky and Kahneman 1992) over the three ways in which an option can end: in disaster,
 * with the chance of the option's hazard; answered, with the believed credibility; or not answered. Value is x^a for
 * gains and -l (-x)^b for losses, l being the actor's loss aversion. Probabilities are weighted by
 * p^g/(p^g+(1-p)^g)^(1/g), with one g for gains and one for losses, by rank: each outcome has the weight of reaching it
 * or a more extreme one, less that of a more extreme one.
 *
 * <p>Where there is no hazard these are the prospects of two outcomes of DOMAIN B.2. Disaster is kept apart and not
 * averaged into the others because weighting a small chance of it is what sets this rule off from expected utility.
 * What a move yields in any case, its cost, linkages and audience, belongs to all outcomes. The option of greatest value
 * is taken, with the tie rule of {@link ExpectedUtilityRule}.
 */
public final class ProspectRule implements DecisionRule {

    private final double gainExponent;
    private final double lossExponent;
    private final double gainWeighting;
    private final double lossWeighting;
    private final double reference;

    /** The parameters of Tversky and Kahneman 1992, with the status quo as reference. */
    public ProspectRule() {
        this(0.88, 0.88, 0.61, 0.69, 0);
    }

    /**
     * @param gainExponent  curvature of value for gains, above 0
     * @param lossExponent  curvature of value for losses, above 0
     * @param gainWeighting g for gains, in [0.28,1]; below, weights are not monotone
     * @param lossWeighting g for losses, in [0.28,1]
     * @param reference     what outcomes are compared with, in units of utility; 0 is the status quo
     * @throws IllegalArgumentException if a value is out of range
     */
    public ProspectRule(double gainExponent, double lossExponent, double gainWeighting, double lossWeighting,
            double reference) {
        if (!(gainExponent > 0 && lossExponent > 0 && Double.isFinite(gainExponent) && Double.isFinite(lossExponent))) {
            throw new IllegalArgumentException("exponents are " + gainExponent + " and " + lossExponent);
        }
        if (!(gainWeighting >= 0.28 && gainWeighting <= 1 && lossWeighting >= 0.28 && lossWeighting <= 1)) {
            throw new IllegalArgumentException("weightings are " + gainWeighting + " and " + lossWeighting);
        }
        if (!Double.isFinite(reference)) {
            throw new IllegalArgumentException("reference point is " + reference);
        }
        this.gainExponent = gainExponent;
        this.lossExponent = lossExponent;
        this.gainWeighting = gainWeighting;
        this.lossWeighting = lossWeighting;
        this.reference = reference;
    }

    @Override
    public String name() {
        return "PROSPECT";
    }

    @Override
    public void probabilities(Decision decision, double[] probabilities) {
        ExpectedUtilityRule.certain(decision, probabilities, option -> {
            double c = decision.credibility(option);
            double h = decision.hazard(option);
            double certain = decision.certainPart(option) + h * decision.disasterLoss() - reference;
            double lossIfAnswered = c > 0 ? decision.expectedLoss(option) / c : 0;
            return value(certain - decision.disasterLoss(), h, certain - lossIfAnswered, (1 - h) * c,
                    certain + decision.benefit(option), (1 - h) * (1 - c), decision.lossAversion());
        });
    }

    /**
     * Value of a prospect of two outcomes.
     *
     * @param x            one outcome, against the reference
     * @param p            its probability, in [0,1]
     * @param y            the other outcome
     * @param lossAversion factor on losses
     * @return the value
     */
    public double prospect(double x, double p, double y, double lossAversion) {
        return value(0, 0, x, p, y, 1 - p, lossAversion);
    }

    /** Value of a prospect of three outcomes x, y and z with chances p, q and r. */
    private double value(double x, double p, double y, double q, double z, double r, double lossAversion) {
        return part(x, p, beyond(y, q, x, false) + beyond(z, r, x, false), lossAversion)
                + part(y, q, beyond(x, p, y, true) + beyond(z, r, y, false), lossAversion)
                + part(z, r, beyond(x, p, z, true) + beyond(y, q, z, true), lossAversion);
    }

    /** The chance of another outcome if that is more extreme than x; of equal ones the first is. */
    private static double beyond(double other, double chance, double x, boolean first) {
        boolean moreExtreme = x >= 0 ? other > x : other < x;
        return moreExtreme || other == x && first ? chance : 0;
    }

    /** What an outcome of chance p adds, if the more extreme ones have the chance that is given. */
    private double part(double x, double p, double beyond, double lossAversion) {
        if (p <= 0) {
            return 0;
        }
        double g = x >= 0 ? gainWeighting : lossWeighting;
        return (weight(beyond + p, g) - weight(beyond, g)) * value(x, lossAversion);
    }

    /**
     * Value of a sure outcome.
     *
     * @param x            outcome against the reference
     * @param lossAversion factor on losses
     * @return the value
     */
    public double value(double x, double lossAversion) {
        return x >= 0 ? StrictMath.pow(x, gainExponent) : -lossAversion * StrictMath.pow(-x, lossExponent);
    }

    /**
     * Weight of a probability.
     *
     * @param p probability
     * @param g curvature
     * @return the weight, in [0,1]
     */
    public static double weight(double p, double g) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : 1;
        }
        double a = StrictMath.pow(p, g);
        double b = StrictMath.pow(1 - p, g);
        return a / StrictMath.pow(a + b, 1 / g);
    }
}
