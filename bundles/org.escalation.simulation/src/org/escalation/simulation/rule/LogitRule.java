package org.escalation.simulation.rule;

import org.escalation.simulation.internal.numeric.Exponential;

/**
 * Quantal response: P(m) is proportional to exp(lambda U(m)) (McKelvey and Palfrey 1995). The greatest utility is
 * subtracted first, so that no exponential overflows. Lambda is the actor's.
 */
public final class LogitRule implements DecisionRule {

    @Override
    public String name() {
        return "LOGIT";
    }

    @Override
    public void probabilities(Decision decision, double[] probabilities) {
        int n = decision.options();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            best = Math.max(best, decision.utility(i));
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            probabilities[i] = Exponential.exp(decision.lambda() * (decision.utility(i) - best));
            sum += probabilities[i];
        }
        for (int i = 0; i < n; i++) {
            probabilities[i] /= sum;
        }
    }

    /** Accepts with the logit chance of the advantage. */
    @Override
    public double acceptance(double advantage, double lambda) {
        return 1 / (1 + Exponential.exp(-lambda * advantage));
    }
}
