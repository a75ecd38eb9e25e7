package org.escalation.diagram.scene;

import org.escalation.diagram.text.TextBlock;
import org.escalation.diagram.text.TextMeasure;

/** Where labels stand and how they are broken: the same for hit tests, auto-size and every painter. */
public final class LabelGeometry {

    /** Side of the sign drawn for a marker, in scene units. */
    public static final double MARKER_SIZE = 14;
    /** Longest decoration at the end of an edge, in scene units. */
    public static final double DECORATOR_SIZE = 12;
    /** Side of the icon before a label, in scene units. */
    public static final double ICON_SIZE = 16;
    /** Space between icon and text, in scene units. */
    public static final double ICON_GAP = 4;
    /** Space between a shape and the label below it, in scene units. */
    public static final double BELOW_GAP = 2;

    private static final double EDGE_WRAP = 180;
    private static final double END_DISTANCE = 22;

    private LabelGeometry() {
    }

    /**
     * Breaks the label of a node into lines. Before the node has a size, the style's wrap width counts; then the room
     * there is.
     *
     * @param node the node
     * @return the lines
     */
    public static TextBlock nodeText(SceneNode node) {
        LabelStyle style = node.style().label();
        return TextMeasure.wrap(node.label(), style.size(), style.bold(), style.italic(), room(node));
    }

    private static double room(SceneNode node) {
        NodeStyle style = node.style();
        if (node.isListItem()) {
            return 0;
        }
        double icon = node.icon().isEmpty() ? 0 : ICON_SIZE + ICON_GAP;
        if (style.placement() == NodeStyle.LabelPlacement.BELOW || node.width() == 0) {
            return style.wrapWidth() == 0 ? 0 : Math.max(1, style.wrapWidth() - icon);
        }
        double inner = node.width() * ShapeGeometry.labelRoom(style.shape()) - 2 * style.padding() - icon;
        return Math.max(1, inner);
    }

    /**
     * Gives the box of a node's label, icon included.
     *
     * @param node the node
     * @return the box; without width if there is neither text nor icon
     */
    public static Bounds nodeLabel(SceneNode node) {
        return nodeLabel(node, nodeText(node));
    }

    /**
     * Gives the box of a node's label for text already broken.
     *
     * @param node the node
     * @param text result of {@link #nodeText(SceneNode)}
     * @return the box
     */
    public static Bounds nodeLabel(SceneNode node, TextBlock text) {
        NodeStyle style = node.style();
        boolean hasIcon = !node.icon().isEmpty();
        double icon = hasIcon ? ICON_SIZE + (node.label().isEmpty() ? 0 : ICON_GAP) : 0;
        double width = text.width() + icon;
        double height = node.label().isEmpty() ? 0 : text.height();
        height = hasIcon ? Math.max(height, ICON_SIZE) : height;
        double pad = style.padding();
        double x = switch (style.label().alignment()) {
            case LEFT -> node.x() + pad;
            case CENTER -> node.x() + (node.width() - width) / 2;
            case RIGHT -> node.x() + node.width() - pad - width;
        };
        return switch (style.placement()) {
            case CENTER -> new Bounds(x, node.y() + (node.height() - height) / 2, width, height);
            case TOP -> new Bounds(x, node.y() + pad, width, height);
            case BELOW -> new Bounds(node.x() + (node.width() - width) / 2, node.y() + node.height() + BELOW_GAP,
                    width, height);
        };
    }

    /**
     * Breaks a label of an edge into lines.
     *
     * @param edge     the edge
     * @param position which label
     * @return the lines
     */
    public static TextBlock edgeText(SceneEdge edge, EdgeLabelPosition position) {
        LabelStyle style = edge.style().label();
        return TextMeasure.wrap(edge.label(position), style.size(), style.bold(), style.italic(), EDGE_WRAP);
    }

    /**
     * Gives the box of a label of an edge: on the line in the middle, beside it at the ends.
     *
     * @param edge     the edge
     * @param position which label
     * @return the box
     */
    public static Bounds edgeLabel(SceneEdge edge, EdgeLabelPosition position) {
        return edgeLabel(edge, position, edgeText(edge, position));
    }

    /**
     * Gives the box of a label of an edge for text already broken.
     *
     * @param edge     the edge
     * @param position which label
     * @param text     result of {@link #edgeText(SceneEdge, EdgeLabelPosition)}
     * @return the box
     */
    public static Bounds edgeLabel(SceneEdge edge, EdgeLabelPosition position, TextBlock text) {
        double[] anchor = edgeLabelAnchor(edge, position, text);
        return new Bounds(anchor[0] + edge.labelOffsetX(position) - text.width() / 2,
                anchor[1] + edge.labelOffsetY(position) - text.height() / 2, text.width(), text.height());
    }

    /**
     * Gives where the middle of an edge's label stands unless it was moved.
     *
     * @param edge     the edge
     * @param position which label
     * @param text     result of {@link #edgeText(SceneEdge, EdgeLabelPosition)}
     * @return x and y
     */
    public static double[] edgeLabelAnchor(SceneEdge edge, EdgeLabelPosition position, TextBlock text) {
        double[] route = edge.route();
        double length = Polyline.length(route);
        if (position == EdgeLabelPosition.CENTER) {
            double[] middle = Polyline.at(route, length / 2);
            return new double[] { middle[0], middle[1] };
        }
        double from = Math.min(END_DISTANCE, length / 4);
        double[] p = Polyline.at(route, position == EdgeLabelPosition.BEGIN ? from : length - from);
        boolean flat = Math.abs(p[2]) >= Math.abs(p[3]);
        double w = text.width() / 2 + 4;
        double h = text.height() / 2 + 2;
        if (flat) {
            double away = position == EdgeLabelPosition.BEGIN ? Math.signum(p[2]) : -Math.signum(p[2]);
            return new double[] { p[0] + away * Math.max(0, w - from), p[1] - h };
        }
        return new double[] { p[0] + w, p[1] };
    }
}
