package org.escalation.diagram.scene;

import java.util.Arrays;
import java.util.Objects;

/**
 * An edge between two elements, each a node or another edge.
 *
 * <p>The bend points belong to the edge and stay where they are; the two end points follow the elements. The whole course
 * is computed by {@link #route()} when asked for and kept until an end moves.
 */
public final class SceneEdge extends SceneElement {

    private static final double[] NO_BENDS = {};
    private static final String[] NO_LABELS = { "", "", "" };

    private SceneElement source;
    private SceneElement target;
    private EdgeStyle style;
    private String[] labels = NO_LABELS;
    private float[] labelOffsets;
    private double[] bends = NO_BENDS;
    private float[] anchors;
    private double[] route;

    SceneEdge(String mapping, String semanticId, String id, SceneElement source, SceneElement target,
            EdgeStyle style) {
        super(mapping, semanticId, id);
        this.source = Objects.requireNonNull(source, "source");
        this.target = Objects.requireNonNull(target, "target");
        this.style = Objects.requireNonNull(style, "style");
    }

    /**
     * Gives where the edge starts.
     *
     * @return a node or an edge
     */
    public SceneElement source() {
        return source;
    }

    /**
     * Gives where the edge ends.
     *
     * @return a node or an edge
     */
    public SceneElement target() {
        return target;
    }

    /**
     * Tells whether both ends are the same element.
     *
     * @return true for a loop
     */
    public boolean isLoop() {
        return source == target;
    }

    /**
     * Connects the edge to other elements; bend points are given up.
     *
     * @param newSource element to start from
     * @param newTarget element to end at
     * @throws IllegalArgumentException if an end is this edge or hangs on it
     */
    public void reconnect(SceneElement newSource, SceneElement newTarget) {
        Objects.requireNonNull(newSource, "source");
        Objects.requireNonNull(newTarget, "target");
        if (newSource == source && newTarget == target) {
            return;
        }
        if (hangsOn(newSource, this) || hangsOn(newTarget, this)) {
            throw new IllegalArgumentException("an edge cannot end at itself: " + id());
        }
        source.removeEdge(this);
        target.removeEdge(this);
        source = newSource;
        target = newTarget;
        source.addEdge(this);
        if (source != target) {
            target.addEdge(this);
        }
        bends = NO_BENDS;
        anchors = null;
        route = null;
        afterChange();
    }

    /**
     * Gives the look.
     *
     * @return the style
     */
    public EdgeStyle style() {
        return style;
    }

    /**
     * Sets the look.
     *
     * @param newStyle the style
     */
    public void setStyle(EdgeStyle newStyle) {
        if (!style.equals(newStyle)) {
            if (style.routing() != newStyle.routing()) {
                route = null;
            }
            style = newStyle;
            afterChange();
        }
    }

    /**
     * Gives the text of a label.
     *
     * @param position which label
     * @return text, may be empty
     */
    public String label(EdgeLabelPosition position) {
        return labels[position.ordinal()];
    }

    /**
     * Sets the text of a label.
     *
     * @param position which label
     * @param text     text; null is empty
     */
    public void setLabel(EdgeLabelPosition position, String text) {
        String next = text == null ? "" : text;
        if (!next.equals(label(position))) {
            labels = labels.clone();
            labels[position.ordinal()] = next;
            afterChange();
        }
    }

    /**
     * Tells whether any label has text.
     *
     * @return true if one of the three has text
     */
    public boolean hasLabel() {
        return labels != NO_LABELS;
    }

    /**
     * Moves a label away from its usual place at the route.
     *
     * @param position which label
     * @param dx       distance to the right in scene units
     * @param dy       distance downwards in scene units
     */
    public void setLabelOffset(EdgeLabelPosition position, double dx, double dy) {
        float[] next = labelOffsets == null ? new float[6] : labelOffsets.clone();
        next[2 * position.ordinal()] = (float) dx;
        next[2 * position.ordinal() + 1] = (float) dy;
        labelOffsets = next;
        afterChange();
    }

    /**
     * Gives the distance of a label from its usual place.
     *
     * @param position which label
     * @return distance to the right in scene units
     */
    public double labelOffsetX(EdgeLabelPosition position) {
        return labelOffsets == null ? 0 : labelOffsets[2 * position.ordinal()];
    }

    /**
     * Gives the distance of a label from its usual place.
     *
     * @param position which label
     * @return distance downwards in scene units
     */
    public double labelOffsetY(EdgeLabelPosition position) {
        return labelOffsets == null ? 0 : labelOffsets[2 * position.ordinal() + 1];
    }

    /**
     * Tells whether a label has been moved from its usual place.
     *
     * @return true if one of the three has
     */
    public boolean hasLabelOffsets() {
        return labelOffsets != null;
    }

    /**
     * Gives the bend points.
     *
     * @return copy: x and y in turn, empty for none
     */
    public double[] bends() {
        return bends.clone();
    }

    /**
     * Gives how many bend points there are.
     *
     * @return the count
     */
    public int bendCount() {
        return bends.length / 2;
    }

    /**
     * Sets the bend points.
     *
     * @param points x and y in turn in scene units
     * @throws IllegalArgumentException if the count is odd or a number is not finite
     */
    public void setBends(double... points) {
        setCourse(points, anchors == null ? null : anchors.clone());
    }

    /**
     * Tells whether the end points are tied to places on their elements.
     *
     * @return false if they slide along the border freely
     */
    public boolean hasAnchors() {
        return anchors != null;
    }

    /**
     * Gives the places the ends are tied to.
     *
     * @return source x, source y, target x, target y, each from 0 (left, upper side of the element) to 1, or null
     */
    public float[] anchors() {
        return anchors == null ? null : anchors.clone();
    }

    /**
     * Sets bend points and anchors at once.
     *
     * @param points     x and y in turn in scene units
     * @param newAnchors four numbers as in {@link #anchors()}, or null for ends that slide freely
     * @throws IllegalArgumentException if a count is wrong or a number is not finite
     */
    public void setCourse(double[] points, float[] newAnchors) {
        if (points.length % 2 != 0 || newAnchors != null && newAnchors.length != 4) {
            throw new IllegalArgumentException("bend points need x and y, anchors four numbers: " + id());
        }
        for (double p : points) {
            if (!Double.isFinite(p)) {
                throw new IllegalArgumentException("bend point is not finite: " + id());
            }
        }
        if (Arrays.equals(points, bends) && Arrays.equals(newAnchors, anchors)) {
            return;
        }
        bends = points.length == 0 ? NO_BENDS : points.clone();
        anchors = newAnchors == null ? null : newAnchors.clone();
        route = null;
        if (scene != null) {
            scene.updates().moved(this);
        }
    }

    /**
     * Gives the course from border to border.
     *
     * @return x and y in turn, at least two points; not to be changed by the caller
     */
    public double[] route() {
        if (route == null) {
            route = EdgeRouter.route(this, bends, anchors);
        }
        return route;
    }

    @Override
    public boolean isShown() {
        return !isOff() && source.isShown() && target.isShown();
    }

    @Override
    public Bounds paintBounds() {
        double[] r = route();
        double left = r[0];
        double right = left;
        double top = r[1];
        double bottom = top;
        for (int i = 2; i < r.length; i += 2) {
            left = Math.min(left, r[i]);
            right = Math.max(right, r[i]);
            top = Math.min(top, r[i + 1]);
            bottom = Math.max(bottom, r[i + 1]);
        }
        Bounds all = Bounds.of(left, top, right, bottom).grow(LabelGeometry.DECORATOR_SIZE + style.stroke().width());
        if (hasLabel()) {
            for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
                if (!label(p).isEmpty()) {
                    all = all.union(LabelGeometry.edgeLabel(this, p));
                }
            }
        }
        return all;
    }

    private static boolean hangsOn(SceneElement element, SceneEdge edge) {
        return element instanceof SceneEdge e && (e == edge || hangsOn(e.source, edge) || hangsOn(e.target, edge));
    }

    void forgetRoute() {
        route = null;
    }

    /** Moves the bend points along with both ends, when a container around all of them moves. */
    void translateBends(double dx, double dy) {
        if (bends.length > 0) {
            bends = bends.clone();
            for (int i = 0; i < bends.length; i += 2) {
                bends[i] += dx;
                bends[i + 1] += dy;
            }
        }
    }
}
