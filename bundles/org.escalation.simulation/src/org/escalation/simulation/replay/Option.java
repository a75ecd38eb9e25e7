package org.escalation.simulation.replay;

/**
 * Something an actor could have done, as it saw it.
 *
 * @param action       index of the action; -1 for waiting
 * @param probability  chance with which its rule takes it, in [0,1]
 * @param utility      utility by the actor's own view
 * @param credibility  chance it saw of meeting a response, in [0,1]
 * @param expectedLoss loss it expected from responses and linkages, in units of utility
 * @param benefit      benefit if nobody responds, in units of utility
 * @param hazard       chance of disaster it saw, in [0,1]
 */
public record Option(int action, double probability, double utility, double credibility, double expectedLoss, double benefit,
        double hazard) {
}
