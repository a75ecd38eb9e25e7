package org.escalation.simulation.rule;

/**
 * Prospect theory for prospects of two outcomes (Tversky and Kahneman 1992): the move is answered, with the believed
 * credibility, or it is not. Value is x^a for gains and -l (-x)^b for losses, l being the actor's loss aversion;
 * probabilities are weighted by p^g/(p^g+(1-p)^g)^(1/g), with one g for gains and one for losses. Two outcomes of the
 * same sign are weighted by rank: the extreme one by its own probability, the other by the rest.
 *
 * <p>What a move yields in any case, its cost, hazard, linkages and audience, belongs to both outcomes. The option of
 * greatest value is taken, with the tie rule of {@link ExpectedUtilityRule}.
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
            double certain = decision.certainPart(option) - reference;
            double lossIfAnswered = c > 0 ? decision.expectedLoss(option) / c : 0;
            return prospect(certain - lossIfAnswered, c, certain + decision.benefit(option), decision.lossAversion());
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
        double vx = value(x, lossAversion);
        double vy = value(y, lossAversion);
        if (x >= 0 && y >= 0) {
            // rank dependence: the better outcome has the weight of its probability
            return x >= y ? weight(p, gainWeighting) * vx + (1 - weight(p, gainWeighting)) * vy
                    : weight(1 - p, gainWeighting) * vy + (1 - weight(1 - p, gainWeighting)) * vx;
        }
        if (x < 0 && y < 0) {
            return x <= y ? weight(p, lossWeighting) * vx + (1 - weight(p, lossWeighting)) * vy
                    : weight(1 - p, lossWeighting) * vy + (1 - weight(1 - p, lossWeighting)) * vx;
        }
        return x < 0 ? weight(p, lossWeighting) * vx + weight(1 - p, gainWeighting) * vy
                : weight(p, gainWeighting) * vx + weight(1 - p, lossWeighting) * vy;
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
