package org.escalation.diagram.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A node, a container, a row of a list, a compartment or a bordered node. Coordinates are absolute; moving a node moves
 * everything in it. Longer than most classes by the documentation of its many properties.
 */
public final class SceneNode extends SceneElement {

    private final SceneNode parent;
    private final Containment containment;
    private List<SceneNode> children = List.of();
    private List<SceneNode> borderNodes = List.of();
    private NodeStyle style;
    private String label;
    private String icon = "";
    private String image = "";
    private List<Gauge> gauges = List.of();
    private Side side;
    private double x;
    private double y;
    private double width;
    private double height;

    SceneNode(SceneNode parent, String mapping, String semanticId, String id, Containment containment, NodeStyle style,
            String label) {
        super(mapping, semanticId, id);
        this.parent = parent;
        this.containment = Objects.requireNonNull(containment, "containment");
        this.style = Objects.requireNonNull(style, "style");
        this.label = Objects.requireNonNull(label, "label");
    }

    /**
     * Gives the node it lies in or on.
     *
     * @return the parent, or null for a node on the diagram's background
     */
    public SceneNode parent() {
        return parent;
    }

    /**
     * Gives how children are presented.
     *
     * @return the kind of container
     */
    public Containment containment() {
        return containment;
    }

    /**
     * Gives the nodes inside.
     *
     * @return unmodifiable view in painting order
     */
    public List<SceneNode> children() {
        return Collections.unmodifiableList(children);
    }

    /**
     * Gives the nodes on the border.
     *
     * @return unmodifiable view in painting order
     */
    public List<SceneNode> borderNodes() {
        return Collections.unmodifiableList(borderNodes);
    }

    /**
     * Tells whether the node sits on the border of its parent.
     *
     * @return true for a bordered node
     */
    public boolean isBorderNode() {
        return side != null;
    }

    /**
     * Gives the side of the parent the node sits on.
     *
     * @return the side, or null if it is no bordered node
     */
    public Side side() {
        return side;
    }

    /**
     * Moves a bordered node to another side; it keeps its coordinates until it is moved or laid out.
     *
     * @param newSide the side
     * @throws IllegalStateException if this is no bordered node
     */
    public void setSide(Side newSide) {
        if (side == null) {
            throw new IllegalStateException("not a bordered node: " + id());
        }
        side = Objects.requireNonNull(newSide, "side");
    }

    /**
     * Tells whether the node is a row of a list container.
     *
     * @return true for a list row
     */
    public boolean isListItem() {
        return parent != null && side == null && parent.containment == Containment.LIST;
    }

    /**
     * Tells whether the node is a compartment of a stack container.
     *
     * @return true for a compartment
     */
    public boolean isCompartment() {
        return parent != null && side == null && (parent.containment == Containment.HORIZONTAL_STACK
                || parent.containment == Containment.VERTICAL_STACK);
    }

    /**
     * Gives how deep the node is nested.
     *
     * @return 0 on the diagram's background
     */
    public int depth() {
        int depth = 0;
        for (SceneNode n = parent; n != null; n = n.parent) {
            depth++;
        }
        return depth;
    }

    /**
     * Gives the look.
     *
     * @return the style
     */
    public NodeStyle style() {
        return style;
    }

    /**
     * Sets the look.
     *
     * @param newStyle the style
     */
    public void setStyle(NodeStyle newStyle) {
        if (!style.equals(newStyle)) {
            style = Objects.requireNonNull(newStyle, "style");
            afterChange();
        }
    }

    /**
     * Gives the text of the label.
     *
     * @return text, may be empty and may have several lines
     */
    public String label() {
        return label;
    }

    /**
     * Sets the text of the label.
     *
     * @param text text; null is empty
     */
    public void setLabel(String text) {
        String next = text == null ? "" : text;
        if (!label.equals(next)) {
            label = next;
            afterChange();
        }
    }

    /**
     * Gives the name of the icon before the label.
     *
     * @return name that an {@code ImageSource} of the painters resolves, empty for none
     */
    public String icon() {
        return icon;
    }

    /**
     * Sets the icon before the label.
     *
     * @param name name, see {@link #icon()}; null is none
     */
    public void setIcon(String name) {
        String next = name == null ? "" : name;
        if (!icon.equals(next)) {
            icon = next;
            afterChange();
        }
    }

    /**
     * Gives the name of the image that a node of shape {@link NodeShape#IMAGE} shows.
     *
     * @return name that an {@code ImageSource} of the painters resolves, empty for none
     */
    public String image() {
        return image;
    }

    /**
     * Sets the image.
     *
     * @param name name, see {@link #image()}; null is none
     */
    public void setImage(String name) {
        String next = name == null ? "" : name;
        if (!image.equals(next)) {
            image = next;
            afterChange();
        }
    }

    /**
     * Gives the bars of a gauge.
     *
     * @return unmodifiable list, mostly empty
     */
    public List<Gauge> gauges() {
        return gauges;
    }

    /**
     * Sets the bars of a gauge.
     *
     * @param bars the bars
     */
    public void setGauges(List<Gauge> bars) {
        if (!gauges.equals(bars)) {
            gauges = List.copyOf(bars);
            afterChange();
        }
    }

    /**
     * Tells whether the content of the container is folded away.
     *
     * @return true if only the title shows
     */
    public boolean isFolded() {
        return flag(FOLDED);
    }

    /**
     * Folds the content away or shows it again.
     *
     * @param folded true to fold
     */
    public void setFolded(boolean folded) {
        if (folded != isFolded()) {
            scene().updates().shown(this, () -> setFlag(FOLDED, folded));
        }
    }

    /**
     * Tells whether the size was chosen by hand or by the notation, so that auto-size leaves it.
     *
     * @return true if the size stays
     */
    public boolean isSizeFixed() {
        return flag(SIZED);
    }

    /**
     * Keeps the size from auto-size, or leaves it to auto-size again.
     *
     * @param fixed true to keep the size
     */
    public void setSizeFixed(boolean fixed) {
        setFlag(SIZED, fixed);
    }

    /**
     * Gives the left side.
     *
     * @return x in scene units
     */
    public double x() {
        return x;
    }

    /**
     * Gives the upper side.
     *
     * @return y in scene units
     */
    public double y() {
        return y;
    }

    /**
     * Gives the width.
     *
     * @return width in scene units
     */
    public double width() {
        return width;
    }

    /**
     * Gives the height.
     *
     * @return height in scene units
     */
    public double height() {
        return height;
    }

    /**
     * Gives the outline's box, without label and signs outside it.
     *
     * @return bounds in scene units
     */
    public Bounds bounds() {
        return new Bounds(x, y, width, height);
    }

    /**
     * Moves the node with everything in and on it.
     *
     * @param newX left side
     * @param newY upper side
     */
    public void moveTo(double newX, double newY) {
        setBounds(newX, newY, width, height);
    }

    /**
     * Moves and resizes the node; what lies in and on it moves along with its upper left corner.
     *
     * @param newX      left side in scene units
     * @param newY      upper side
     * @param newWidth  width, not negative
     * @param newHeight height, not negative
     * @throws IllegalArgumentException if a number is not finite or a length negative
     */
    public void setBounds(double newX, double newY, double newWidth, double newHeight) {
        if (newX == x && newY == y && newWidth == width && newHeight == height) {
            return;
        }
        if (!Double.isFinite(newX + newY) || !(newWidth >= 0 && newHeight >= 0)
                || !Double.isFinite(newWidth + newHeight)) {
            throw new IllegalArgumentException(
                    "bad bounds for " + id() + ": " + newX + " " + newY + " " + newWidth + " " + newHeight);
        }
        double dx = newX - x;
        double dy = newY - y;
        width = newWidth;
        height = newHeight;
        translate(dx, dy);
        if (scene != null) {
            scene.updates().moved(this, dx, dy);
        }
    }

    private void translate(double dx, double dy) {
        x += dx;
        y += dy;
        for (SceneNode child : children) {
            child.translate(dx, dy);
        }
        for (SceneNode child : borderNodes) {
            child.translate(dx, dy);
        }
    }

    @Override
    public boolean isShown() {
        if (isOff()) {
            return false;
        }
        SceneNode inner = this;
        for (SceneNode n = parent; n != null; n = n.parent) {
            if (n.isOff() || n.isFolded() && !inner.isBorderNode()) {
                return false;
            }
            inner = n;
        }
        return true;
    }

    @Override
    public Bounds paintBounds() {
        Bounds all = bounds().grow(style.border().width() / 2 + (markers().isEmpty() ? 1 : LabelGeometry.MARKER_SIZE));
        if (style.placement() == NodeStyle.LabelPlacement.BELOW) {
            return all.union(LabelGeometry.nodeLabel(this));
        }
        return all;
    }

    /**
     * Adds a child; the scene alone calls this.
     *
     * @param child  node whose parent is this
     * @param onSide side for a bordered node, else null
     */
    void attach(SceneNode child, Side onSide) {
        child.side = onSide;
        if (onSide == null) {
            if (children.isEmpty()) {
                children = new ArrayList<>(4);
            }
            children.add(child);
        } else {
            if (borderNodes.isEmpty()) {
                borderNodes = new ArrayList<>(2);
            }
            borderNodes.add(child);
        }
    }

    void detach(SceneNode child) {
        (child.side == null ? children : borderNodes).remove(child);
    }

    void reorder(List<SceneNode> newOrder) {
        if (newOrder.size() != children.size() || !children.containsAll(newOrder)) {
            throw new IllegalArgumentException("not the children of " + id());
        }
        children = new ArrayList<>(newOrder);
    }
}
