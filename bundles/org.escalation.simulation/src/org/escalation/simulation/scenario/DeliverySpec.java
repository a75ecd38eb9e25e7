package org.escalation.simulation.scenario;

/**
 * One item of a package.
 *
 * @param element id and name of the model element, for messages and results
 * @param offset  turns after the start of the package, at least 0
 * @param value   capability, at least 0
 */
public record DeliverySpec(Element element, int offset, double value) {
}
