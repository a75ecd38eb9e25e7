package org.escalation.simulation.compile;

import java.util.Map;

import org.escalation.simulation.rule.DecisionRule;

/** Makes decision rules of a kind that a plug-in adds. */
@FunctionalInterface
public interface RuleContribution {

    /**
     * Makes a rule.
     *
     * @param parameters settings in the model by their key
     * @param actions    index of each action of the scenario by its id, for settings that name actions
     * @return the rule
     * @throws IllegalArgumentException if a setting makes no sense; the message goes to the user
     */
    DecisionRule create(Map<String, String> parameters, Map<String, Integer> actions);
}
