package org.escalation.simulation.scenario;

/**
 * A signal about a threshold, sent by its owner. As evidence of resolve it counts like enforced crossings; one
 * that ties the hands of the sender also makes enforcement more likely, by the cost of going back on it (Fearon
 * 1994, 1997).
 *
 * @param element        id and name of the model element, for messages and results
 * @param threshold      index of the threshold it is about
 * @param turn           turn in which it is sent, at least 1
 * @param evidenceWeight how many enforced crossings it is worth to those who see it, at least 0
 * @param audienceCost   what going back on it costs the sender from then on, at least 0; only if it ties hands
 */
public record SignalSpec(
        Element element,
        int threshold,
        int turn,
        double evidenceWeight,
        double audienceCost) {
}
