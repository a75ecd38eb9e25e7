package org.escalation.simulation.internal.engine;

import org.escalation.simulation.rule.Decision;

/** Is shown each choice with its reasons, for a replay. */
interface ChoiceObserver {

    /**
     * An actor has chosen.
     *
     * @param actor         index of the actor
     * @param decision      the options, valid only during the call
     * @param probabilities chance of each option, valid only during the call
     * @param option        the option chosen
     * @param assented      false if members of a coalition have stopped it
     */
    void chosen(int actor, Decision decision, double[] probabilities, int option, boolean assented);
}
