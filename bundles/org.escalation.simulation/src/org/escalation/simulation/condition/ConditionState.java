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
     * Where a position stands.
     *
     * @param track index of a track
     * @return the index of its occupied rung
     */
    int rung(int track);

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
     * @param threshold        index of a threshold
     * @param crosser          index of the actor whose crossings count; -1 for anyone's
     * @param window           turns to look back, this one included; 0 for the whole run
     * @param minimumMagnitude magnitude below which a crossing does not count
     * @return the number of crossings
     */
    int crossings(int threshold, int crosser, int window, double minimumMagnitude);

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

    /**
     * What an actor expects from going on as things stand: V = (1-H)(S + p(W-S)) - HD. W, S and D are its values of
     * prevailing, submitting and disaster. H = 1-(1-h)^T is the hazard of the occupied rungs compounded over the turns T
     * until the horizon or until the actor can bear no more, whichever comes first (DOMAIN A.2 no. 5, after Powell 1988:
     * the risk that is run against what is at stake). p = max(0, 1 - (cost + T k)/tolerance), with k the running cost of a
     * turn, is what will be left of its staying power then, taken as its chance of prevailing: in a war of attrition the
     * one who can bear more prevails.
     *
     * @param actor index of an actor
     * @return the value of going on, in units of utility
     */
    double continuationValue(int actor);

    /**
     * What an actor expected from going on at the end of the turn before.
     *
     * @param actor index of an actor
     * @return the value, in units of utility; NaN in the first turn, or where no condition of the scenario asks for it
     */
    double continuationValueBefore(int actor);
}
