package org.escalation.diagram.scene;

import java.util.List;
import java.util.Objects;

/**
 * A diagram as plain geometry: what every painter draws, whatever it draws on.
 *
 * <p>Painting order is nodes first, each before what lies in and then on it, siblings in their order, then edges in their
 * order. Lengths are scene units, pixels at 100 %.
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
    private final SceneTree tree = new SceneTree(this);
    private final SceneSpace space = new SceneSpace(tree.roots(), tree.edges(), tree.all());
    private final SceneChanges changes = new SceneChanges();
    private final SceneUpdates updates = new SceneUpdates(space, changes);

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
        tree.add(node, side);
        updates.added(node);
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
        tree.add(edge);
        updates.added(edge);
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
            removeTree(element);
            if (element instanceof SceneNode node) {
                tree.detach(node);
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
        }
        updates.removed(element);
        tree.forget(element);
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
                tree.reorder(newOrder);
            } else {
                parent.reorder(newOrder);
                updates.changed(parent);
            }
            updates.reordered();
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
        return tree.find(elementId);
    }

    /**
     * Gives the nodes on the background.
     *
     * @return unmodifiable view in painting order
     */
    public List<SceneNode> roots() {
        return tree.roots();
    }

    /**
     * Gives all edges.
     *
     * @return unmodifiable view in painting order
     */
    public List<SceneEdge> edges() {
        return tree.edges();
    }

    /**
     * Gives all nodes at every depth.
     *
     * @return new list in painting order
     */
    public List<SceneNode> allNodes() {
        return tree.allNodes();
    }

    /**
     * Gives how many nodes and edges there are.
     *
     * @return the count
     */
    public int size() {
        return tree.size();
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

    /** What elements tell of their changes to. */
    SceneUpdates updates() {
        return updates;
    }
}
