package org.escalation.simulation.metric;

import org.escalation.simulation.condition.ConditionState;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * What metrics can read of a replicate, while it runs and at its end. All elements are named by their index in the
 * scenario. A view is valid only during the call it is passed to.
 */
public interface ReplicateView extends ConditionState {

    /** @return the scenario that is run */
    CompiledScenario scenario();

    /** @return how the replicate ended; null while it runs */
    TerminalOutcome outcome();

    /** @return severity of the most severe occupied rung now, 0..100 */
    double severity();

    /** @return highest severity so far, 0..100 */
    double maxSeverity();

    /**
     * @param threshold index of a threshold
     * @return crossings so far
     */
    int crossings(int threshold);

    /**
     * @param threshold index of a threshold
     * @return crossings so far that met the full response
     */
    int enforced(int threshold);

    /**
     * @param threshold index of a threshold
     * @return crossings so far that met a full or partial response
     */
    int answered(int threshold);

    /**
     * @param actor index of an actor
     * @return sum over turns of the capability the actor had in them
     */
    double capabilityTime(int actor);

    /**
     * @param actor index of an actor
     * @return gains of moves that were not answered, in units of utility
     */
    double gain(int actor);

    /**
     * @param actor index of an actor
     * @return moves made
     */
    int moves(int actor);

    /**
     * @param actor index of an actor
     * @return moves that raised a track and did not follow a provocation within the response window
     */
    int initiativeMoves(int actor);

    /**
     * Chance of disaster an actor has run by its own moves: 1 - prod(1-h) (DOMAIN A.2 no. 13).
     *
     * @param actor index of an actor
     * @return the chance, in [0,1]
     */
    double manipulatedRisk(int actor);

    /**
     * Mean over decisions of P(cross | evidence) - P(cross | fear) (DOMAIN A.2 no. 4).
     *
     * @param actor index of an actor
     * @return the index, in [-1,1]; NaN if no decision was open to fear
     */
    double selfDeterrence(int actor);

    /**
     * Mean over decisions of the utility, by the evidence, that acting on fear gives away.
     *
     * @param actor index of an actor
     * @return utility forgone; NaN if no decision was open to fear
     */
    double forgoneUtility(int actor);

    /**
     * Share of decisions open to fear that the evidence would have taken otherwise, with the same luck.
     *
     * @param actor index of an actor
     * @return the share, in [0,1]; NaN if no decision was open to fear
     */
    double fearShare(int actor);

    /**
     * @param linkage index of a linkage
     * @return how often its trigger was complete
     */
    int linkageTriggered(int linkage);

    /**
     * @param linkage index of a linkage
     * @return how often it went through
     */
    int linkageFired(int linkage);

    /** @return whether the run ended in a settlement that was offered from strength */
    boolean settledFromStrength();

    /**
     * The highest severity that a holder foresaw for the actor it perceives.
     *
     * @param perception index of a perception
     * @return highest expected severity after the coming move; NaN if there was nothing to foresee
     */
    double foreseenSeverity(int perception);

    /**
     * The highest severity of the positions of an actor.
     *
     * @param actor index of an actor
     * @return highest severity so far; NaN if no track is its position
     */
    double maxSeverity(int actor);
}
