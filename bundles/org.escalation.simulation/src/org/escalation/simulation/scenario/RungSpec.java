package org.escalation.simulation.scenario;

/**
 * One step of a ladder.
 *
 * @param element  id and name of the model element, for messages and results
 * @param severity severity of the conflict on it, 0..100
 * @param hazard   chance of disaster in a turn spent on it, in [0,1]
 */
public record RungSpec(Element element, double severity, double hazard) {
}
