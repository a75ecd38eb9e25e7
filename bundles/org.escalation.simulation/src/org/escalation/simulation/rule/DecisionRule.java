package org.escalation.simulation.rule;

import java.util.Collection;
import java.util.List;

import org.escalation.simulation.condition.Condition;

/**
 * How an actor chooses among its options. A rule gives a distribution and draws nothing itself, so that the same rule
 * serves simulation, exact solution and the comparison of what would be chosen under other beliefs.
 *
 * <p>A rule is immutable and is called by many threads at once. What it throws ends the replicate, not the run.
 */
public interface DecisionRule {

    /**
     * The name of the kind of rule.
     *
     * @return a short upper-case name such as LOGIT
     */
    String name();

    /**
     * Gives each option its chance.
     *
     * @param decision      the options and what the actor believes of them; valid only during the call
     * @param probabilities receives, at the index of each option, a chance in [0,1]; the first
     *                      {@code decision.options()} entries must sum to 1
     */
    void probabilities(Decision decision, double[] probabilities);

    /**
     * Whether the rule looks at beliefs. One that does not needs none, and makes a scenario of fixed probabilities.
     *
     * @return whether utilities, credibilities or expected losses are read
     */
    default boolean usesBeliefs() {
        return true;
    }

    /**
     * The conditions the rule asks of the state. They tell the exact solver which parts of the state matter.
     *
     * @return the conditions; empty for a rule that asks none
     */
    default Collection<Condition> conditions() {
        return List.of();
    }

    /**
     * How likely the actor accepts an offer. The default accepts whatever is not worse.
     *
     * @param advantage utility of accepting above that of going on
     * @param lambda    precision of a quantal response of the actor
     * @return chance of acceptance, in [0,1]
     */
    default double acceptance(double advantage, double lambda) {
        return advantage >= 0 ? 1 : 0;
    }
}
