package org.escalation.diagram.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements of a scene: which there are, by their ids, and how they contain each other. */
final class SceneTree {

    private final Scene scene;
    private final Map<String, SceneElement> byId = new HashMap<>();
    private final List<SceneNode> roots = new ArrayList<>();
    private final List<SceneEdge> edges = new ArrayList<>();

    SceneTree(Scene scene) {
        this.scene = scene;
    }

    SceneElement find(String id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }

    /** All elements in no order; a view. */
    Collection<SceneElement> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The nodes on the background; a view. */
    List<SceneNode> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** All edges; a view. */
    List<SceneEdge> edges() {
        return Collections.unmodifiableList(edges);
    }

    List<SceneNode> allNodes() {
        List<SceneNode> all = new ArrayList<>(byId.size() - edges.size());
        roots.forEach(root -> collect(root, all));
        return all;
    }

    private static void collect(SceneNode node, List<SceneNode> into) {
        into.add(node);
        node.children().forEach(child -> collect(child, into));
        node.borderNodes().forEach(child -> collect(child, into));
    }

    /**
     * Puts a node on the background, or into or onto its parent.
     *
     * @param side side of the parent for a bordered node, else null
     * @throws IllegalArgumentException if its id is taken or its parent is not in the scene
     */
    void add(SceneNode node, Side side) {
        SceneNode parent = node.parent();
        if (parent != null && parent.scene != scene) {
            throw new IllegalArgumentException("parent is not in this scene: " + parent.id());
        }
        register(node);
        if (parent == null) {
            roots.add(node);
        } else {
            parent.attach(node, side);
            node.moveTo(parent.x(), parent.y());
        }
    }

    /**
     * Puts an edge between its ends.
     *
     * @throws IllegalArgumentException if its id is taken or an end is not in the scene
     */
    void add(SceneEdge edge) {
        if (edge.source().scene != scene || edge.target().scene != scene) {
            throw new IllegalArgumentException("an end of the edge is not in this scene: " + edge.id());
        }
        register(edge);
        edges.add(edge);
        edge.source().addEdge(edge);
        if (edge.source() != edge.target()) {
            edge.target().addEdge(edge);
        }
    }

    private void register(SceneElement element) {
        if (byId.putIfAbsent(element.id(), element) != null) {
            throw new IllegalArgumentException("id is taken: " + element.id());
        }
        element.scene = scene;
    }

    /** Takes an element out that contains nothing and has no edges any more; a node stays with its parent. */
    void forget(SceneElement element) {
        if (element instanceof SceneEdge edge) {
            edge.source().removeEdge(edge);
            edge.target().removeEdge(edge);
            edges.remove(edge);
        }
        byId.remove(element.id());
        element.scene = null;
    }

    /** Takes a node from the background or its parent. */
    void detach(SceneNode node) {
        if (node.parent() == null) {
            roots.remove(node);
        } else {
            node.parent().detach(node);
        }
    }

    /**
     * Puts the nodes on the background into another order.
     *
     * @throws IllegalArgumentException if these are other nodes
     */
    void reorder(List<SceneNode> newOrder) {
        if (newOrder.size() != roots.size() || !roots.containsAll(newOrder)) {
            throw new IllegalArgumentException("not the nodes on the background");
        }
        roots.clear();
        roots.addAll(newOrder);
    }
}
