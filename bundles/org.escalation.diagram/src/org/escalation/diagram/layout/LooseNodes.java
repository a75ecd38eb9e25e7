package org.escalation.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/**
 * The nodes of a container that nothing is connected to. A layout in layers would pile them up in one long column; here
 * they become a block of several columns, which is then placed as one.
 */
final class LooseNodes {

    /** Fewer than this are no pile. */
    private static final int ENOUGH = 6;
    /** How much wider than high a block is, unless it stands beside a column of connected nodes. */
    private static final double ASPECT = 0.8;

    private final Set<SceneElement> connected = new HashSet<>();

    /** @param edges all edges that take part in the layout */
    LooseNodes(List<SceneEdge> edges) {
        for (SceneEdge edge : edges) {
            if (edge.isShown()) {
                markWithOwners(edge.source());
                markWithOwners(edge.target());
            }
        }
    }

    private void markWithOwners(SceneElement element) {
        if (element instanceof SceneNode node) {
            for (SceneNode at = node; at != null && connected.add(at); at = at.parent()) {
                continue;
            }
        }
    }

    /** The loose nodes of a container in their order; none if they are few, or pinned, or have an inside of their own to lay out. */
    List<SceneNode> of(SceneNode container) {
        List<SceneNode> loose = container.children().stream().filter(SceneNode::isShown).filter(child -> !connected.contains(child))
                .filter(child -> !child.isPinned() && (child.children().isEmpty() || child.containment() != Containment.FREE_FORM)).toList();
        return loose.size() < ENOUGH ? List.of() : loose;
    }

    /**
     * Nodes in columns.
     *
     * @param nodes  the nodes
     * @param x      left edge of each, from the left edge of the block
     * @param y      top edge of each
     * @param width  width of the block
     * @param height height of the block
     */
    record Block(List<SceneNode> nodes, double[] x, double[] y, double width, double height) {
    }

    /**
     * Puts nodes into columns, one after the other.
     *
     * @param nodes   the nodes, at least one
     * @param beside  height of what the block will stand beside; 0 for nothing
     * @param spacing distance between neighbours
     */
    static Block block(List<SceneNode> nodes, double beside, double spacing) {
        double length = 0;
        double widest = 0;
        for (SceneNode node : nodes) {
            length += node.height() + spacing;
            widest = Math.max(widest, node.width() + spacing);
        }
        // as high as its neighbour, or of a pleasant shape if that is higher
        double wanted = Math.max(beside, Math.sqrt(length * widest / ASPECT));
        int columns = Math.max(1, (int) Math.round(length / wanted));
        double limit = length / columns;
        double[] x = new double[nodes.size()];
        double[] y = new double[nodes.size()];
        List<Integer> column = new ArrayList<>();
        double left = 0;
        double top = 0;
        double height = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (top > 0 && top + nodes.get(i).height() / 2 > limit) {
                left += centre(nodes, column, x, left) + spacing;
                column.clear();
                top = 0;
            }
            column.add(i);
            y[i] = top;
            top += nodes.get(i).height() + spacing;
            height = Math.max(height, top - spacing);
        }
        double width = left + centre(nodes, column, x, left);
        return new Block(nodes, x, y, width, height);
    }

    /** Centres the nodes of a column and tells its width. */
    private static double centre(List<SceneNode> nodes, List<Integer> column, double[] x, double left) {
        double width = column.stream().mapToDouble(i -> nodes.get(i).width()).max().orElse(0);
        column.forEach(i -> x[i] = left + (width - nodes.get(i).width()) / 2);
        return width;
    }
}
