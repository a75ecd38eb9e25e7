package org.escalation.diagram.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The layout of one diagram as kept in {@code NAME.diagrams}: entries by id, in the order of their ids. */
public final class DiagramLayout {

    private final String id;
    private final SortedMap<String, Boolean> layers = new TreeMap<>();
    private final SortedMap<String, Boolean> filters = new TreeMap<>();
    private final SortedMap<String, NodeLayout> nodes = new TreeMap<>();
    private final SortedMap<String, EdgeLayout> edges = new TreeMap<>();
    private final SortedSet<KeptView> views = new TreeSet<>();
    private final List<String> keptLines = new ArrayList<>();

    /**
     * Creates an empty layout.
     *
     * @param id id of the diagram
     */
    public DiagramLayout(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Copies a layout.
     *
     * @param other what to copy
     */
    public DiagramLayout(DiagramLayout other) {
        this(other.id);
        layers.putAll(other.layers);
        filters.putAll(other.filters);
        nodes.putAll(other.nodes);
        edges.putAll(other.edges);
        views.addAll(other.views);
        keptLines.addAll(other.keptLines);
    }

    /**
     * Gives the id of the diagram.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Gives which layers are shown.
     *
     * @return name of a layer to true if shown; layers that are not in it have their default; may be changed
     */
    public SortedMap<String, Boolean> layers() {
        return layers;
    }

    /**
     * Gives which filters are on.
     *
     * @return name of a filter to true if on; may be changed
     */
    public SortedMap<String, Boolean> filters() {
        return filters;
    }

    /**
     * Gives the entries of nodes, those of unknown nodes included.
     *
     * @return id of a node to its entry; may be changed
     */
    public SortedMap<String, NodeLayout> nodes() {
        return nodes;
    }

    /**
     * Gives the entries of edges, those of unknown edges included.
     *
     * @return id of an edge to its entry; may be changed
     */
    public SortedMap<String, EdgeLayout> edges() {
        return edges;
    }

    /**
     * Gives the views that somebody put into the diagram, of mappings that are not synchronised.
     *
     * @return the views in order; may be changed
     */
    public SortedSet<KeptView> views() {
        return views;
    }

    /**
     * Gives lines that could not be read; they are written again as they are.
     *
     * @return unmodifiable view
     */
    public List<String> keptLines() {
        return Collections.unmodifiableList(keptLines);
    }

    void keep(String line) {
        keptLines.add(line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramLayout o && id.equals(o.id) && layers.equals(o.layers)
                && filters.equals(o.filters) && nodes.equals(o.nodes) && edges.equals(o.edges) && views.equals(o.views)
                && keptLines.equals(o.keptLines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, nodes.size(), edges.size(), Map.copyOf(layers));
    }

    @Override
    public String toString() {
        return id + " (" + nodes.size() + " nodes, " + edges.size() + " edges)";
    }
}
