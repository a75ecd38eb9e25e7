package org.escalation.diagram.viewpoint;

/**
 * A view that is in a diagram because somebody put it there, by a tool or by dropping. Only mappings that are not
 * synchronised ({@code createElements="false"}) have such views; all others show whatever the model holds.
 *
 * @param mapping   identity of the mapping
 * @param element   stable identity of the model element
 * @param container identity of the scene's node around it; for an edge, of the element that it starts at; empty for the
 *                  diagram itself
 * @param end       for an edge, identity of the scene's element that it ends at; empty for a node
 */
public record ManualView(String mapping, String element, String container, String end) implements Comparable<ManualView> {

    @Override
    public int compareTo(ManualView other) {
        int order = container.compareTo(other.container);
        order = order == 0 ? mapping.compareTo(other.mapping) : order;
        order = order == 0 ? element.compareTo(other.element) : order;
        return order == 0 ? end.compareTo(other.end) : order;
    }
}
