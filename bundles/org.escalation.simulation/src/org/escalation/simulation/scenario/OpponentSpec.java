package org.escalation.simulation.scenario;

/**
 * Whom a capability works against.
 *
 * @param actor        index of the opponent
 * @param costPerPoint cost to the opponent per turn and point of capability, at least 0
 */
public record OpponentSpec(int actor, double costPerPoint) {
}
