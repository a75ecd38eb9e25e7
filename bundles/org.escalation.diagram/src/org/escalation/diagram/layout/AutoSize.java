package org.escalation.diagram.layout;

import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.NodeShape;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.NodeStyle.LabelPlacement;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.ShapeGeometry;
import org.escalation.diagram.text.TextBlock;
import org.escalation.diagram.text.TextMeasure;

/**
 * Sizes nodes from their labels, and lists and stacks from what is in them, from the inside out. Nodes of fixed size keep
 * it; list rows and compartments always follow their container.
 */
public final class AutoSize {

    /** Space between a container's border and its content, in scene units. */
    static final double INSET = 14;

    private static final double SYMBOL_SIZE = 24;
    private static final double IMAGE_SIZE = 48;
    private static final double MIN_WIDTH = 36;
    private static final double MIN_HEIGHT = 22;
    private static final double ROW_GAP = 3;

    private AutoSize() {
    }

    /**
     * Sizes all nodes that are not empty free-form containers' content: after this only places are missing.
     *
     * @param scene the scene
     */
    public static void apply(Scene scene) {
        scene.roots().forEach(AutoSize::size);
    }

    /**
     * Sizes a node and all in and on it.
     *
     * @param node the node
     */
    public static void size(SceneNode node) {
        node.children().forEach(AutoSize::size);
        node.borderNodes().forEach(AutoSize::size);
        if (node.containment().isArranged() && !node.children().isEmpty()) {
            arrange(node);
        } else if (!node.isSizeFixed()) {
            double[] size = labelSize(node);
            node.setBounds(node.x(), node.y(), size[0], size[1]);
        }
    }

    /** Sizes a node alone: a leaf by its label, a list or stack around its children as they are. */
    static void fitLabel(SceneNode node) {
        if (!node.children().isEmpty()) {
            arrange(node);
        } else if (!node.isSizeFixed()) {
            double[] size = labelSize(node);
            if (size[0] != node.width() || size[1] != node.height()) {
                node.setBounds(node.x(), node.y(), size[0], size[1]);
            }
        }
    }

    /** The size that the label alone asks for. */
    static double[] labelSize(SceneNode node) {
        NodeStyle style = node.style();
        NodeShape shape = style.shape();
        if (node.isListItem()) {
            return rowSize(node);
        }
        if (style.placement() == LabelPlacement.BELOW || shape == NodeShape.DOT || shape == NodeShape.RING
                || shape == NodeShape.IMAGE && node.label().isEmpty()) {
            double size = shape == NodeShape.IMAGE ? IMAGE_SIZE : SYMBOL_SIZE;
            return new double[] { size, size };
        }
        TextBlock text = TextMeasure.wrap(node.label(), style.label().size(), style.label().bold(),
                style.label().italic(), Math.max(0, style.wrapWidth() - iconRoom(node)));
        double room = ShapeGeometry.labelRoom(shape);
        double width = (text.width() + iconRoom(node) + 2 * style.padding()) / room;
        double height = (Math.max(text.height(), node.icon().isEmpty() ? 0 : LabelGeometry.ICON_SIZE)
                + 2 * style.padding()) / Math.min(1, room + 0.1);
        return new double[] { Math.ceil(Math.max(MIN_WIDTH, width)) + 1, Math.ceil(Math.max(MIN_HEIGHT, height)) };
    }

    private static double[] rowSize(SceneNode row) {
        TextBlock text = LabelGeometry.nodeText(row);
        double height = Math.max(text.lineHeight(), row.icon().isEmpty() ? 0 : LabelGeometry.ICON_SIZE) + 2 * ROW_GAP;
        return new double[] { Math.ceil(text.width() + iconRoom(row) + 2 * row.style().padding()), Math.ceil(height) };
    }

    private static double iconRoom(SceneNode node) {
        if (node.icon().isEmpty()) {
            return 0;
        }
        return LabelGeometry.ICON_SIZE + (node.label().isEmpty() ? 0 : LabelGeometry.ICON_GAP);
    }

    /**
     * The height of a container's title with the space around it.
     *
     * @param container a container
     * @return the height in scene units; 0 if it has no title at its upper edge
     */
    public static double titleHeight(SceneNode container) {
        if (container.label().isEmpty() && container.icon().isEmpty()
                || container.style().placement() != LabelPlacement.TOP) {
            return 0;
        }
        return Math.ceil(labelSize(container)[1]);
    }

    /**
     * Sizes a list or a stack around its children and puts them in their places.
     *
     * @param container list or stack
     */
    static void arrange(SceneNode container) {
        double title = titleHeight(container);
        double[] label = labelSize(container);
        double width = Math.max(label[0], container.isSizeFixed() ? container.width() : 0);
        double sum = 0;
        double highest = 0;
        boolean horizontal = container.containment() == Containment.HORIZONTAL_STACK;
        List<SceneNode> children = container.children();
        for (SceneNode child : children) {
            highest = Math.max(highest, child.height());
            sum += horizontal ? child.width() : child.height();
            width = horizontal ? width : Math.max(width, child.width());
        }
        width = horizontal ? Math.max(width, sum) : width;
        double end = container.containment() == Containment.LIST ? ROW_GAP : 0;
        double height = title + (horizontal ? highest : sum) + end;
        if (container.isSizeFixed()) {
            height = Math.max(height, container.height());
        }
        container.setBounds(container.x(), container.y(), width, height);
        double spare = horizontal ? (width - sum) / children.size() : 0;
        double x = container.x();
        double y = container.y() + title;
        for (SceneNode child : children) {
            double w = horizontal ? child.width() + spare : width;
            double h = horizontal ? height - title : child.height();
            child.setBounds(x, y, w, h);
            x += horizontal ? w : 0;
            y += horizontal ? 0 : h;
        }
    }

    /**
     * Lets a free-form container fit around its children: it moves its border, not the children.
     *
     * @param container free-form container with children
     */
    static void fitAround(SceneNode container) {
        Bounds content = null;
        for (SceneNode child : container.children()) {
            if (child.isShown()) {
                content = child.paintBounds().union(content);
            }
        }
        if (content == null) {
            return;
        }
        double title = titleHeight(container);
        double dx = container.x() + INSET - content.x();
        double dy = container.y() + title + INSET - content.y();
        for (SceneNode child : container.children()) {
            child.moveTo(child.x() + dx, child.y() + dy);
        }
        double[] label = labelSize(container);
        double width = Math.max(content.width() + 2 * INSET, label[0]);
        double height = Math.max(content.height() + title + 2 * INSET, label[1]);
        container.setBounds(container.x(), container.y(), Math.ceil(width), Math.ceil(height));
    }
}
