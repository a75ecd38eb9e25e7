package org.escalation.simulation.scenario;

/**
 * What ties a part of a compiled scenario to the model it came from.
 *
 * @param id   stable id of the model element, not empty
 * @param name name an analyst knows it by
 */
public record Element(String id, String name) {

    /**
     * An element whose name is its id.
     *
     * @param id the id
     * @return the element
     */
    public static Element of(String id) {
        return new Element(id, id);
    }

    @Override
    public String toString() {
        return name == null || name.isBlank() || name.equals(id) ? "'" + id + "'" : "'" + name + "' (" + id + ")";
    }
}
