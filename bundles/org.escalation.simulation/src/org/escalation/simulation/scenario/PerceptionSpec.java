package org.escalation.simulation.scenario;

import org.escalation.simulation.rule.DecisionRule;

/**
 * What one actor takes for another's way to choose; a mirror image if these are the holder's own values. It yields the
 * holder's forecast of the other's moves, and so the error of that forecast.
 *
 * @param element     id and name of the model element, for messages and results
 * @param holder      index of the actor who forecasts
 * @param about       index of the actor who is forecast
 * @param rule        the rule the holder takes for the other's
 * @param lambda      the precision of choice the holder ascribes to the other, at least 0
 * @param stakeFactor factor on the other's gains in the eyes of the holder, at least 0; 1 is a correct view
 * @param lossFactor  factor on the other's losses in the eyes of the holder, at least 0; 1 is a correct view
 */
public record PerceptionSpec(
        Element element,
        int holder,
        int about,
        DecisionRule rule,
        double lambda,
        double stakeFactor,
        double lossFactor) {
}
