package org.escalation.simulation.scenario;

/**
 * What an off-ramp offers one actor.
 *
 * @param actor            index of the actor who has to accept
 * @param value            value of the settlement, in units of utility
 * @param facePreservation how far it saves face, in units of utility before the weight of the actor
 */
public record SettlementSpec(int actor, double value, double facePreservation) {
}
