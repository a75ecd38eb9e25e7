package org.escalation.diagram.store;

/**
 * A view that somebody put into a diagram: the mapping that shows it does so only on request.
 *
 * @param mapping   identity of the mapping
 * @param element   id of the model element
 * @param container id of the node around it; for an edge, of the element that it starts at; empty for the diagram itself
 * @param end       for an edge, id of the element that it ends at; empty for a node
 */
public record KeptView(String mapping, String element, String container, String end) implements Comparable<KeptView> {

    @Override
    public int compareTo(KeptView other) {
        int order = mapping.compareTo(other.mapping);
        order = order == 0 ? element.compareTo(other.element) : order;
        order = order == 0 ? container.compareTo(other.container) : order;
        return order == 0 ? end.compareTo(other.end) : order;
    }
}
