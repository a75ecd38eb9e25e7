package org.escalation.simulation.replay;

/**
 * Capability that arrived.
 *
 * @param capabilityPackage index of the package
 * @param share             share of the package that arrived, in [0,1]
 */
public record Delivery(int capabilityPackage, double share) {
}
