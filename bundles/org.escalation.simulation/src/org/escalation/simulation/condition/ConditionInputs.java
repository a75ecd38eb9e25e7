package org.escalation.simulation.condition;

/**
 * Is told which parts of the state a condition reads, so that it need not be asked again in turns in which none of
 * them changed.
 */
public interface ConditionInputs {

    /**
     * The condition reads the occupied rung of a track.
     *
     * @param track index of the track
     */
    void rung(int track);

    /**
     * The condition reads whether a move was made this turn.
     *
     * @param action index of the action
     */
    void action(int action);

    /**
     * The condition reads crossings.
     *
     * @param threshold index of the threshold
     * @param window    turns it looks back; 0 for the whole run
     */
    void crossings(int threshold, int window);

    /**
     * The condition reads what was delivered of a package.
     *
     * @param capabilityPackage index of the package
     */
    void delivered(int capabilityPackage);

    /**
     * The condition reads cost, capability or value of going on of an actor; it can change in every turn.
     *
     * @param actor index of the actor
     */
    void account(int actor);

    /**
     * The condition reads a belief; it can change in every turn.
     *
     * @param holder    index of the holder
     * @param threshold index of the threshold
     */
    void belief(int holder, int threshold);

    /** The condition reads the time. */
    void time();
}
