package org.escalation.simulation.scenario;

/**
 * What an off-ramp offers one actor.
 *
 * @param actor            index of the actor who has to accept
 * @param value            value of the terms without face, in units of utility
 * @param facePreservation how far the actor can present it as no defeat, in [0,1]
 */
public record SettlementSpec(int actor, double value, double facePreservation) {
}
