package org.escalation.diagram.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A diagram as plain geometry: what every painter draws, whatever it draws on.
 *
 * <p>Painting order is nodes first, each before what lies in and then on it, siblings in their order, then edges in their
 * order. Lengths are scene units, pixels at 100 %.
 *
 * <p>Longer than most classes, since it is the whole of what others see of a scene; most of it is documentation.
 *
 * <p>A scene belongs to one thread at a time. Painting in another thread is fine while nothing changes it, provided
 * {@link #prepare()} has been called after the last change.
 */
public final class Scene {

    private final String id;
    private String title = "";
    private String description = "";
    private int background = 0xFFFFFFFF;
    private Legend legend = Legend.NONE;
    private final Map<String, SceneElement> byId = new HashMap<>();
    private final List<SceneNode> roots = new ArrayList<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private final SceneSpace space = new SceneSpace(roots, edges, byId.values());
    private final SceneChanges changes = new SceneChanges();

    /**
     * Creates an empty scene.
     *
     * @param id id of the diagram, under which {@code NAME.diagrams} keeps its layout
     */
    public Scene(String id) {
        this.id = Objects.requireNonNull(id, "id");
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
     * Gives the title.
     *
     * @return text shown above the diagram, may be empty
     */
    public String title() {
        return title;
    }

    /**
     * Sets the title.
     *
     * @param text text; null is empty
     */
    public void setTitle(String text) {
        title = text == null ? "" : text;
    }

    /**
     * Gives the description.
     *
     * @return what the diagram shows, for readers who don't see it; may be empty
     */
    public String description() {
        return description;
    }

    /**
     * Sets the description.
     *
     * @param text text; null is empty
     */
    public void setDescription(String text) {
        description = text == null ? "" : text;
    }

    /**
     * Gives the colour behind everything.
     *
     * @return colour as ARGB
     */
    public int background() {
        return background;
    }

    /**
     * Sets the colour behind everything.
     *
     * @param argb colour as ARGB
     */
    public void setBackground(int argb) {
        background = argb;
    }

    /**
     * Gives the legend.
     *
     * @return the legend, {@link Legend#NONE} if there is none
     */
    public Legend legend() {
        return legend;
    }

    /**
     * Sets the legend.
     *
     * @param newLegend the legend
     */
    public void setLegend(Legend newLegend) {
        legend = Objects.requireNonNull(newLegend, "legend");
    }

    /**
     * Adds a node on the background.
     *
     * @param mapping     name of the mapping
     * @param semanticId  id of the model element
     * @param id          id unique in the scene, see {@link #idFor(String, String)}
     * @param containment how it presents children
     * @param style       look
     * @param label       text
     * @return the node, at 0, 0 without size
     * @throws IllegalArgumentException if the id is taken
     */
    public SceneNode addNode(String mapping, String semanticId, String id, Containment containment, NodeStyle style,
            String label) {
        return add(null, null, mapping, semanticId, id, containment, style, label);
    }

    /**
     * Adds a node inside another.
     *
     * @param parent      container
     * @param mapping     name of the mapping
     * @param semanticId  id of the model element
     * @param id          id unique in the scene
     * @param containment how it presents children
     * @param style       look
     * @param label       text
     * @return the node, at the parent's upper left corner without size
     * @throws IllegalArgumentException if the id is taken or the parent takes no children
     */
    public SceneNode addChild(SceneNode parent, String mapping, String semanticId, String id,
            Containment containment, NodeStyle style, String label) {
        if (parent.containment() == Containment.NONE) {
            throw new IllegalArgumentException(parent.id() + " takes no children");
        }
        return add(parent, null, mapping, semanticId, id, containment, style, label);
    }

    /**
     * Adds a node on the border of another.
     *
     * @param parent     node to sit on
     * @param side       side to sit on
     * @param mapping    name of the mapping
     * @param semanticId id of the model element
     * @param id         id unique in the scene
     * @param style      look
     * @param label      text
     * @return the node, at the parent's upper left corner without size
     * @throws IllegalArgumentException if the id is taken
     */
    public SceneNode addBorderNode(SceneNode parent, Side side, String mapping, String semanticId, String id,
            NodeStyle style, String label) {
        return add(parent, Objects.requireNonNull(side, "side"), mapping, semanticId, id, Containment.NONE, style,
                label);
    }

    private SceneNode add(SceneNode parent, Side side, String mapping, String semanticId, String id,
            Containment containment, NodeStyle style, String label) {
        SceneNode node = new SceneNode(parent, mapping, semanticId, id, containment, style, label);
        if (parent != null && parent.scene != this) {
            throw new IllegalArgumentException("parent is not in this scene: " + parent.id());
        }
        register(node);
        if (parent == null) {
            roots.add(node);
        } else {
            parent.attach(node, side);
            node.moveTo(parent.x(), parent.y());
        }
        added(node);
        return node;
    }

    /**
     * Adds an edge.
     *
     * @param mapping    name of the mapping
     * @param semanticId id of the model element
     * @param id         id unique in the scene, see {@link #idFor(String, String, SceneElement, SceneElement)}
     * @param source     element to start from, in this scene
     * @param target     element to end at, in this scene
     * @param style      look
     * @return the edge
     * @throws IllegalArgumentException if the id is taken or an end is not in this scene
     */
    public SceneEdge addEdge(String mapping, String semanticId, String id, SceneElement source, SceneElement target,
            EdgeStyle style) {
        SceneEdge edge = new SceneEdge(mapping, semanticId, id, source, target, style);
        if (source.scene != this || target.scene != this) {
            throw new IllegalArgumentException("an end of the edge is not in this scene: " + id);
        }
        register(edge);
        edges.add(edge);
        source.addEdge(edge);
        if (source != target) {
            target.addEdge(edge);
        }
        added(edge);
        return edge;
    }

    /**
     * Removes an element with all it contains and all edges that start or end at any of them.
     *
     * @param element element of this scene
     * @throws IllegalArgumentException if it is not in this scene
     */
    public void remove(SceneElement element) {
        if (element.scene != this) {
            throw new IllegalArgumentException("not in this scene: " + element.id());
        }
        batch(() -> {
            changes.structure();
            removeTree(element);
            if (element instanceof SceneNode node) {
                if (node.parent() == null) {
                    roots.remove(node);
                } else {
                    node.parent().detach(node);
                }
            }
        });
    }

    private void removeTree(SceneElement element) {
        for (SceneEdge edge : List.copyOf(element.edges())) {
            if (edge.scene == this) {
                removeTree(edge);
            }
        }
        if (element instanceof SceneNode node) {
            node.children().forEach(this::removeTree);
            node.borderNodes().forEach(this::removeTree);
        } else if (element instanceof SceneEdge edge) {
            edge.source().removeEdge(edge);
            edge.target().removeEdge(edge);
            edges.remove(edge);
        }
        if (space.isIndexed()) {
            changes.dirty(space.box(element));
        }
        space.remove(element);
        byId.remove(element.id());
        element.scene = null;
    }

    /**
     * Puts the children of a container, or the nodes on the background, into another order.
     *
     * @param parent   container, or null for the background
     * @param newOrder the same nodes in the order to paint them
     * @throws IllegalArgumentException if these are other nodes
     */
    public void reorder(SceneNode parent, List<SceneNode> newOrder) {
        batch(() -> {
            if (parent == null) {
                if (newOrder.size() != roots.size() || !roots.containsAll(newOrder)) {
                    throw new IllegalArgumentException("not the nodes on the background");
                }
                roots.clear();
                roots.addAll(newOrder);
            } else {
                parent.reorder(newOrder);
                afterChange(parent);
            }
            space.orderChanged();
            changes.structure();
        });
    }

    /**
     * Gives the id of a node.
     *
     * @param mapping    name of the mapping
     * @param semanticId id of the model element
     * @return {@code mapping:semanticId}
     */
    public static String idFor(String mapping, String semanticId) {
        return mapping + ':' + semanticId;
    }

    /**
     * Gives the id of an edge of a mapping that makes several edges of one model element.
     *
     * @param mapping    name of the mapping
     * @param semanticId id of the model element
     * @param source     start
     * @param target     end
     * @return {@code mapping:semanticId:source>target}
     */
    public static String idFor(String mapping, String semanticId, SceneElement source, SceneElement target) {
        return mapping + ':' + semanticId + ':' + source.semanticId() + '>' + target.semanticId();
    }

    /**
     * Finds an element.
     *
     * @param elementId id
     * @return the element, or null
     */
    public SceneElement find(String elementId) {
        return byId.get(elementId);
    }

    /**
     * Gives the nodes on the background.
     *
     * @return unmodifiable view in painting order
     */
    public List<SceneNode> roots() {
        return Collections.unmodifiableList(roots);
    }

    /**
     * Gives all edges.
     *
     * @return unmodifiable view in painting order
     */
    public List<SceneEdge> edges() {
        return Collections.unmodifiableList(edges);
    }

    /**
     * Gives all nodes at every depth.
     *
     * @return new list in painting order
     */
    public List<SceneNode> allNodes() {
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
     * Gives how many nodes and edges there are.
     *
     * @return the count
     */
    public int size() {
        return byId.size();
    }

    /**
     * Gives the box around everything that is painted, without title and legend.
     *
     * @return bounds in scene units; empty at 0, 0 for an empty scene
     */
    public Bounds bounds() {
        return space.bounds();
    }

    /**
     * Gives the visible elements in an area in painting order.
     *
     * @param area area in scene units
     * @return new list
     */
    public List<SceneElement> in(Bounds area) {
        return space.in(area);
    }

    /**
     * Finds what a pointer means.
     *
     * @param x         x in scene units
     * @param y         y in scene units
     * @param tolerance how far a line may be away, in scene units
     * @return the topmost element under or near the point, or null
     */
    public Hit hit(double x, double y, double tolerance) {
        return space.hit(x, y, tolerance);
    }

    /** Brings index and painting order up to date, which otherwise happens when they are first needed. */
    public void prepare() {
        space.prepare();
    }

    /**
     * Adds a listener; it hears of changes from now on.
     *
     * @param listener the listener
     */
    public void addListener(SceneListener listener) {
        prepare();
        changes.addListener(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(SceneListener listener) {
        changes.removeListener(listener);
    }

    /**
     * Makes several changes one: listeners hear of them once, at the end of the outermost batch, even if it fails.
     *
     * @param todo what to do
     */
    public void batch(Runnable todo) {
        changes.begin();
        try {
            todo.run();
        } finally {
            changes.end();
        }
    }

    private void register(SceneElement element) {
        if (byId.putIfAbsent(element.id(), element) != null) {
            throw new IllegalArgumentException("id is taken: " + element.id());
        }
        element.scene = this;
    }

    private void added(SceneElement element) {
        space.add(element);
        changes.structure();
        if (space.isIndexed()) {
            changes.dirty(space.box(element));
        }
        changes.tell();
    }

    /** Called after a change of what an element paints at its place. */
    void afterChange(SceneElement element) {
        space.boundsChanged();
        reindex(element);
        changes.tell();
    }

    /** Called after a node has moved or grown: everything in it went along by dx, dy. */
    void afterMove(SceneNode node, double dx, double dy) {
        space.boundsChanged();
        followEdges(node, node, dx, dy);
        changes.tell();
    }

    /** Called after an edge has got another course. */
    void afterMove(SceneEdge edge) {
        space.boundsChanged();
        reindex(edge);
        edge.edges().forEach(this::reroute);
        changes.tell();
    }

    private void followEdges(SceneNode node, SceneNode moved, double dx, double dy) {
        reindex(node);
        for (SceneEdge edge : node.edges()) {
            // Visited from both ends when both are inside: the bend points go along once.
            if (edge.bendCount() > 0 && edge.source() == node && edge.target() instanceof SceneNode other
                    && isInside(other, moved) && !(node == moved && other == moved && dx == 0 && dy == 0)) {
                edge.translateBends(dx, dy);
            }
            reroute(edge);
        }
        node.children().forEach(child -> followEdges(child, moved, dx, dy));
        node.borderNodes().forEach(child -> followEdges(child, moved, dx, dy));
    }

    private static boolean isInside(SceneNode node, SceneNode ancestor) {
        for (SceneNode n = node; n != null; n = n.parent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void reroute(SceneEdge edge) {
        edge.forgetRoute();
        reindex(edge);
        edge.edges().forEach(this::reroute);
    }

    /** Hides or shows an element: all it contains and the edges at it need painting. */
    void visibilityChange(SceneElement element, Runnable change) {
        change.run();
        space.boundsChanged();
        if (space.isIndexed()) {
            addDirtyTree(element);
        }
        changes.tell();
    }

    private void addDirtyTree(SceneElement element) {
        changes.dirty(space.box(element));
        element.edges().forEach(edge -> changes.dirty(space.box(edge)));
        if (element instanceof SceneNode node) {
            node.children().forEach(this::addDirtyTree);
            node.borderNodes().forEach(this::addDirtyTree);
        }
    }

    private void reindex(SceneElement element) {
        if (!space.isIndexed() || element.slot < 0) {
            return;
        }
        Bounds before = changes.isHeard() ? space.box(element) : null;
        space.update(element);
        if (before != null) {
            changes.dirty(space.box(element).union(before));
        }
    }
}
