package org.escalation.simulation.condition;

/** What conditions can ask of the state of a conflict. All elements are named by their index in the scenario. */
public interface ConditionState {

    /**
     * The turn being played.
     *
     * @return the turn, from 1; 0 before the first
     */
    int turn();

    /**
     * Where the conflict stands.
     *
     * @param ladder index of a ladder
     * @return the index of its occupied rung
     */
    int rung(int ladder);

    /**
     * Whether a move was made.
     *
     * @param action index of an action
     * @return whether it was made in this turn
     */
    boolean madeThisTurn(int action);

    /**
     * How often a line was crossed.
     *
     * @param threshold index of a threshold
     * @param window    turns to look back, this one included; 0 for the whole run
     * @return the number of crossings; within a window at most as many as any condition of the scenario asks for
     */
    int crossings(int threshold, int window);

    /**
     * How much of a package has arrived.
     *
     * @param capabilityPackage index of a package
     * @return share of the value of its items, 0 or more; above 1 if it was delivered more than once
     */
    double deliveredShare(int capabilityPackage);

    /**
     * What the conflict has cost an actor.
     *
     * @param actor index of an actor
     * @return accumulated cost
     */
    double cost(int actor);

    /**
     * The capability an actor has received.
     *
     * @param actor index of an actor
     * @return capability after adaptation
     */
    double capability(int actor);

    /**
     * How likely a holder thinks enforcement, by the evidence alone.
     *
     * @param holder    index of an actor
     * @param threshold index of a threshold
     * @return alpha/(alpha+beta), or NaN where the holder has no belief
     */
    double credibility(int holder, int threshold);
}
