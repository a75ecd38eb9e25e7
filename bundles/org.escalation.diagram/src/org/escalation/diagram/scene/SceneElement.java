package org.escalation.diagram.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What nodes and edges have in common: identity, what they stand for in the model, and flags.
 *
 * <p>Every setter tells the scene, which keeps its spatial index and listeners up to date; see {@link Scene} for the
 * rules on threads.
 */
public abstract sealed class SceneElement permits SceneNode, SceneEdge {

    static final int HIDDEN = 1;
    static final int PINNED = 2;
    static final int SIZED = 4;
    static final int FOLDED = 8;
    static final int LABEL_HIDDEN = 16;
    static final int FILTERED = 32;

    Scene scene;
    /** Position in painting order, assigned by the scene when needed. */
    int order;
    /** Place in the spatial index, -1 while not in it. */
    int slot = -1;

    private final String id;
    private final String mapping;
    /** A String for one semantic element, String[] for several: most elements stand for one. */
    private Object semantic;
    private String tooltip = "";
    private String layer = "";
    private List<Marker> markers = List.of();
    private List<SceneEdge> edges = List.of();
    private int flags;

    SceneElement(String mapping, String semanticId, String id) {
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.semantic = Objects.requireNonNull(semanticId, "semanticId");
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Gives the id, unique in the scene and the same whenever the scene is built from the same model:
     * {@code mapping:semanticId}, with what else is needed to tell several appearances of one element apart.
     *
     * @return the id
     */
    public final String id() {
        return id;
    }

    /**
     * Gives the name of the mapping that the element was made by.
     *
     * @return name of a node, container or edge mapping
     */
    public final String mapping() {
        return mapping;
    }

    /**
     * Gives the id of the model element it mainly stands for.
     *
     * @return id of the semantic target
     */
    public final String semanticId() {
        return semantic instanceof String[] many ? many[0] : (String) semantic;
    }

    /**
     * Gives the ids of all model elements it stands for, the main one first.
     *
     * @return at least one id
     */
    public final List<String> semanticIds() {
        return semantic instanceof String[] many ? Collections.unmodifiableList(Arrays.asList(many))
                : List.of((String) semantic);
    }

    /**
     * Sets what it stands for beside its main semantic element.
     *
     * @param others ids of further model elements
     */
    public final void setOtherSemanticIds(List<String> others) {
        String main = semanticId();
        List<String> all = new ArrayList<>();
        all.add(main);
        for (String other : others) {
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        semantic = all.size() == 1 ? main : all.toArray(String[]::new);
    }

    /**
     * Gives the tooltip.
     *
     * @return text, may be empty
     */
    public final String tooltip() {
        return tooltip;
    }

    /**
     * Sets the tooltip.
     *
     * @param text text; null is empty
     */
    public final void setTooltip(String text) {
        tooltip = text == null ? "" : text;
    }

    /**
     * Gives the layer the element was made by.
     *
     * @return name of the layer, empty for the default layer
     */
    public final String layer() {
        return layer;
    }

    /**
     * Sets the layer.
     *
     * @param name name of the layer; null is the default layer
     */
    public final void setLayer(String name) {
        layer = name == null ? "" : name;
    }

    /**
     * Gives the signs on the element.
     *
     * @return unmodifiable list, mostly empty
     */
    public final List<Marker> markers() {
        return markers;
    }

    /**
     * Sets the signs on the element.
     *
     * @param newMarkers the signs
     */
    public final void setMarkers(List<Marker> newMarkers) {
        if (!markers.equals(newMarkers)) {
            markers = List.copyOf(newMarkers);
            afterChange();
        }
    }

    /**
     * Tells whether the user has hidden the element itself.
     *
     * @return the flag; see {@link #isShown()} for what counts when painting
     */
    public final boolean isHidden() {
        return flag(HIDDEN);
    }

    /**
     * Hides or shows the element; what it contains and the edges at it go with it.
     *
     * @param hidden true to hide
     */
    public final void setHidden(boolean hidden) {
        if (hidden != isHidden()) {
            scene().updates().shown(this, () -> setFlag(HIDDEN, hidden));
        }
    }

    /**
     * Tells whether a filter hides the element itself.
     *
     * @return the flag; see {@link #isShown()} for what counts when painting
     */
    public final boolean isFiltered() {
        return flag(FILTERED);
    }

    /**
     * Hides or shows the element on behalf of a filter; whether the user has hidden it is another matter.
     *
     * @param filtered true to hide
     */
    public final void setFiltered(boolean filtered) {
        if (filtered != isFiltered()) {
            scene().updates().shown(this, () -> setFlag(FILTERED, filtered));
        }
    }

    /**
     * Tells whether the user or a filter hides the element itself.
     *
     * @return true if it is not painted whatever is around it
     */
    public final boolean isOff() {
        return flag(HIDDEN) || flag(FILTERED);
    }

    /**
     * Tells whether layout must leave the element where it is.
     *
     * @return the flag
     */
    public final boolean isPinned() {
        return flag(PINNED);
    }

    /**
     * Pins the element where it is, or releases it.
     *
     * @param pinned true to pin
     */
    public final void setPinned(boolean pinned) {
        setFlag(PINNED, pinned);
    }

    /**
     * Tells whether the label is hidden by the user.
     *
     * @return the flag
     */
    public final boolean isLabelHidden() {
        return flag(LABEL_HIDDEN);
    }

    /**
     * Hides or shows the label alone.
     *
     * @param hidden true to hide
     */
    public final void setLabelHidden(boolean hidden) {
        if (hidden != isLabelHidden()) {
            setFlag(LABEL_HIDDEN, hidden);
            afterChange();
        }
    }

    /**
     * Tells whether the element is painted: neither it nor what it hangs on is hidden.
     *
     * @return true if visible
     */
    public abstract boolean isShown();

    /**
     * Gives everything the element paints: shape, line, labels and signs.
     *
     * @return bounds in scene units
     */
    public abstract Bounds paintBounds();

    /**
     * Gives the edges that start or end here.
     *
     * @return unmodifiable view, in the order they were added
     */
    public final List<SceneEdge> edges() {
        return Collections.unmodifiableList(edges);
    }

    /**
     * Gives the scene the element belongs to.
     *
     * @return the scene
     * @throws IllegalStateException if the element has been removed
     */
    public final Scene scene() {
        if (scene == null) {
            throw new IllegalStateException("not in a scene: " + id);
        }
        return scene;
    }

    /**
     * Tells whether the element is still part of a scene.
     *
     * @return false after removal
     */
    public final boolean isInScene() {
        return scene != null;
    }

    final boolean flag(int flag) {
        return (flags & flag) != 0;
    }

    final void setFlag(int flag, boolean on) {
        flags = on ? flags | flag : flags & ~flag;
    }

    final void addEdge(SceneEdge edge) {
        if (edges.isEmpty()) {
            edges = new ArrayList<>(2);
        }
        if (edges.isEmpty() || edges.get(edges.size() - 1) != edge) { // an edge to itself counts once
            edges.add(edge);
        }
    }

    final void removeEdge(SceneEdge edge) {
        if (!edges.isEmpty()) {
            edges.remove(edge);
        }
        if (edges.isEmpty()) {
            edges = List.of();
        }
    }

    /** Tells the scene that what is painted has changed. */
    final void afterChange() {
        if (scene != null) {
            scene.updates().changed(this);
        }
    }

    @Override
    public final String toString() {
        return id;
    }
}
