package org.escalation.simulation.experiment;

/**
 * Something that an experiment varies.
 *
 * @param id   id of the variant, or of the element with the feature, for example {@code actor.west.lambda}
 * @param name name an analyst knows it by
 */
public record Factor(String id, String name) {
}
