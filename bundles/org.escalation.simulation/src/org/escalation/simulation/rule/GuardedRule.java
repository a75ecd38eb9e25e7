package org.escalation.simulation.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.escalation.simulation.condition.Condition;

/** Ordered if-then rules: the first whose condition holds and whose action is open decides; none means waiting. */
public final class GuardedRule implements DecisionRule {

    /**
     * One if-then rule.
     *
     * @param condition when it decides
     * @param action    index of the action; -1 for waiting
     */
    public record Guard(Condition condition, int action) {
    }

    private final List<Guard> guards;

    /**
     * @param guards the rules in order
     */
    public GuardedRule(List<Guard> guards) {
        this.guards = List.copyOf(guards);
    }

    @Override
    public String name() {
        return "RULE";
    }

    @Override
    public void probabilities(Decision decision, double[] probabilities) {
        Arrays.fill(probabilities, 0, decision.options(), 0);
        probabilities[first(decision)] = 1;
    }

    private int first(Decision decision) {
        for (int i = 0; i < guards.size(); i++) {
            Guard guard = guards.get(i);
            int option = guard.action() < 0 ? Decision.WAIT : decision.optionOf(guard.action());
            if (option >= 0 && guard.condition().holds(decision.state())) {
                return option;
            }
        }
        return Decision.WAIT;
    }

    @Override
    public boolean usesBeliefs() {
        return false;
    }

    @Override
    public Collection<Condition> conditions() {
        return guards.stream().map(Guard::condition).toList();
    }
}
