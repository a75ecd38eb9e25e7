package org.escalation.simulation.rule;

import java.util.function.IntToDoubleFunction;

/**
 * Takes the option of greatest expected utility; ties go to the lower rung, then to the option that comes first, and
 * waiting comes before all.
 */
public final class ExpectedUtilityRule implements DecisionRule {

    @Override
    public String name() {
        return "EU";
    }

    @Override
    public void probabilities(Decision decision, double[] probabilities) {
        certain(decision, probabilities, decision::utility);
    }

    /** Puts all probability on the option of greatest value, with the tie rule of this class. */
    static void certain(Decision decision, double[] probabilities, IntToDoubleFunction value) {
        int best = 0;
        double bestValue = value.applyAsDouble(0);
        probabilities[0] = 0;
        for (int i = 1; i < decision.options(); i++) {
            probabilities[i] = 0;
            double v = value.applyAsDouble(i);
            if (v > bestValue || v == bestValue && decision.rungAfter(i) < decision.rungAfter(best)) {
                best = i;
                bestValue = v;
            }
        }
        probabilities[best] = 1;
    }
}
