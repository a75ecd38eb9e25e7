package org.escalation.simulation.scenario;

/**
 * A cost that falls on an actor.
 *
 * @param actor index of the actor
 * @param cost  cost, at least 0
 */
public record CostSpec(int actor, double cost) {
}
