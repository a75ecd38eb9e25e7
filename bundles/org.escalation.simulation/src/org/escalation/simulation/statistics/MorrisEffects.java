package org.escalation.simulation.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Screening by elementary effects: how much the output changes when one factor moves by a step, at random places of the
 * space. Source: M. D. Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33
 * (1991) 161-174; the mean of absolute effects by Campolongo, Cariboni and Saltelli (2007).
 */
public final class MorrisEffects {

    /**
     * What screening found about a factor. Effects are changes of the output over the whole range of the factor.
     *
     * @param mean      mean effect; opposite effects cancel
     * @param absolute  mean size of effects: the factor's importance
     * @param deviation standard deviation of effects: large where the effect depends on other factors or is not linear
     */
    public record Effect(Estimate mean, Estimate absolute, double deviation) {
    }

    private final double[][] effects;

    /** @param effects for each factor, its elementary effects */
    public MorrisEffects(double[][] effects) {
        this.effects = effects;
    }

    /**
     * The effects by factor.
     *
     * @return one for each factor
     */
    public List<Effect> estimate() {
        List<Effect> found = new ArrayList<>();
        for (double[] each : effects) {
            double[] sizes = new double[each.length];
            java.util.Arrays.setAll(sizes, i -> Math.abs(each[i]));
            Estimate mean = Estimate.mean(each);
            double squares = 0;
            for (double effect : each) {
                squares += Double.isNaN(effect) ? 0 : (effect - mean.value()) * (effect - mean.value());
            }
            found.add(new Effect(mean, Estimate.mean(sizes), Math.sqrt(squares / (mean.n() - 1))));
        }
        return found;
    }
}
