package org.escalation.simulation.rule;

import java.util.Arrays;

/**
 * Salami tactics: the largest slice x whose perceived chance of punishment c min(1, x/full) stays within a limit; the
 * first of equally large ones; waiting if there is none.
 */
public final class SalamiRule implements DecisionRule {

    private final double risk;
    private final double fullSize;

    /**
     * @param risk     tau, tolerated chance of punishment, in [0,1]
     * @param fullSize size at which a slice is certain to be noticed, above 0
     * @throws IllegalArgumentException if a value is out of range
     */
    public SalamiRule(double risk, double fullSize) {
        if (!(risk >= 0 && risk <= 1)) {
            throw new IllegalArgumentException("tolerated chance of punishment is " + risk);
        }
        if (!(fullSize > 0 && Double.isFinite(fullSize))) {
            throw new IllegalArgumentException("size of a full step is " + fullSize);
        }
        this.risk = risk;
        this.fullSize = fullSize;
    }

    @Override
    public String name() {
        return "SALAMI";
    }

    @Override
    public void probabilities(Decision decision, double[] probabilities) {
        int best = Decision.WAIT;
        for (int i = 1; i < decision.options(); i++) {
            double x = decision.size(i);
            if (x > decision.size(best) && decision.credibility(i) * Math.min(1, x / fullSize) <= risk) {
                best = i;
            }
        }
        Arrays.fill(probabilities, 0, decision.options(), 0);
        probabilities[best] = 1;
    }
}
