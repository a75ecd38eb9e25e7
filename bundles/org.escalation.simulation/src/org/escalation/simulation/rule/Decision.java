package org.escalation.simulation.rule;

import org.escalation.simulation.condition.ConditionState;

/**
 * One choice of one actor: the open options and what the actor expects of each. Option 0 is to wait; the others are
 * the open actions in the order of the scenario. Quantities are as the actor perceives them, in units of utility.
 */
public interface Decision {

    /** The index of the option that is always open: to wait. */
    int WAIT = 0;

    /**
     * The number of options.
     *
     * @return at least 1
     */
    int options();

    /**
     * The action behind an option.
     *
     * @param option the option
     * @return index of the action in the scenario, or -1 for waiting
     */
    int action(int option);

    /**
     * The option of an action.
     *
     * @param action index of an action in the scenario
     * @return the option, or -1 if the action is not open
     */
    int optionOf(int action);

    /**
     * Expected utility U = (1-c)G - cL - k - hD - sum LC harm + audience (DOMAIN B.2).
     *
     * @param option the option
     * @return the utility
     */
    double utility(int option);

    /**
     * Chance that at least one owner enforces: c = 1 - prod(1-c_i) over the thresholds the option would cross.
     *
     * @param option the option
     * @return the believed chance, in [0,1]
     */
    double credibility(int option);

    /**
     * Expected loss from enforcement, cL: the sum of c_i L_i, for responses of several owners add up.
     *
     * @param option the option
     * @return the expected loss, at least 0
     */
    double expectedLoss(int option);

    /**
     * Gain if nobody enforces.
     *
     * @param option the option
     * @return G
     */
    double benefit(int option);

    /**
     * What the option yields whatever owners do: -k - hD - sum LC harm + audience.
     *
     * @param option the option
     * @return the certain part of the utility
     */
    double certainPart(int option);

    /**
     * Chance that the turn ends in disaster if the option is taken: of the move, of the occupied rungs and of what others
     * are foreseen to do.
     *
     * @param option the option
     * @return h, in [0,1]
     */
    double hazard(int option);

    /**
     * What a disaster would cost the actor.
     *
     * @return D, at least 0
     */
    double disasterLoss();

    /**
     * How big a step the option is.
     *
     * @param option the option
     * @return size, at least 0
     */
    double size(int option);

    /**
     * The rung the option leads to on its ladder, for breaking ties downward.
     *
     * @param option the option
     * @return index of the rung; -1 if the option moves on no ladder
     */
    int rungAfter(int option);

    /**
     * Precision of a quantal response of the actor.
     *
     * @return lambda
     */
    double lambda();

    /**
     * Factor on losses of the actor.
     *
     * @return loss aversion
     */
    double lossAversion();

    /**
     * The state as the actor sees it.
     *
     * @return the perceived state
     */
    ConditionState state();
}
