package org.escalation.simulation.compile;

import java.util.Map;

import org.escalation.simulation.rule.DecisionRule;

/**
 * Makes decision rules of a kind that a plug-in adds by the extension point
 * {@code org.escalation.simulation.decisionRules}. A model uses it by a contributed rule that names its identifier.
 */
@FunctionalInterface
public interface RuleContribution {

    /**
     * Makes a rule. Called at each compilation of a scenario that uses it.
     *
     * @param parameters settings in the model by their key
     * @param actions    index of each action of the scenario by its id, for settings that name actions
     * @return the rule
     * @throws IllegalArgumentException if a setting makes no sense; the message goes to the user
     */
    DecisionRule create(Map<String, String> parameters, Map<String, Integer> actions);
}
