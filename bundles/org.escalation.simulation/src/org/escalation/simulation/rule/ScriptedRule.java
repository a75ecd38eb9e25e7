package org.escalation.simulation.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.escalation.simulation.condition.Condition;

/** Chooses with fixed probabilities; what is left over, and what falls to actions that are not open, is waiting. */
public final class ScriptedRule implements DecisionRule {

    /**
     * One choice.
     *
     * @param action      index of the action; -1 for waiting
     * @param probability its chance in a turn, in [0,1]
     * @param condition   open only while this holds
     */
    public record Choice(int action, double probability, Condition condition) {

        /**
         * @throws IllegalArgumentException if the probability is out of range
         */
        public Choice {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("probability of a scripted choice is " + probability);
            }
        }
    }

    private final List<Choice> choices;

    /**
     * @param choices the choices; those whose conditions can hold together must not sum to more than 1
     */
    public ScriptedRule(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    @Override
    public String name() {
        return "SCRIPTED";
    }

    @Override
    public void probabilities(Decision decision, double[] probabilities) {
        Arrays.fill(probabilities, 0, decision.options(), 0);
        double sum = 0;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            int option = choice.action() < 0 ? -1 : decision.optionOf(choice.action());
            if (option > 0 && choice.condition().holds(decision.state())) {
                probabilities[option] += choice.probability();
                sum += choice.probability();
            }
        }
        if (sum > 1 + 1e-9) {
            throw new IllegalStateException("open choices sum to " + sum + ", more than 1");
        }
        probabilities[Decision.WAIT] = Math.max(0, 1 - sum);
    }

    @Override
    public boolean usesBeliefs() {
        return false;
    }

    @Override
    public Collection<Condition> conditions() {
        return choices.stream().map(Choice::condition).toList();
    }
}
