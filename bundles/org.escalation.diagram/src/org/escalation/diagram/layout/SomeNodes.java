package org.escalation.diagram.layout;

import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/**
 * Lays out some nodes of a container among themselves. The upper left corner of them all stays where it is, the other nodes
 * too; the container grows if it must.
 */
final class SomeNodes {

    private final List<SceneNode> nodes;
    private final LayoutSettings settings;

    SomeNodes(List<SceneNode> nodes, LayoutSettings settings) {
        this.nodes = List.copyOf(nodes);
        this.settings = settings;
    }

    void arrange() {
        Bounds before = around();
        List<SceneEdge> edges = nodes.get(0).scene().edges();
        new ElkLayout(settings).apply(nodes, edges);
        Bounds after = around();
        double dx = before.x() - after.x();
        double dy = before.y() - after.y();
        nodes.forEach(node -> node.moveTo(node.x() + dx, node.y() + dy));
        edges.forEach(edge -> follow(edge, dx, dy));
        nodes.forEach(NewNodePlacer::growAround);
    }

    private Bounds around() {
        Bounds all = null;
        for (SceneNode node : nodes) {
            all = node.bounds().union(all);
        }
        return all;
    }

    /** Bends inside a node have gone with it; those of a line to elsewhere were made for another place. */
    private void follow(SceneEdge edge, double dx, double dy) {
        SceneNode source = oneOf(edge.source());
        SceneNode target = oneOf(edge.target());
        if (edge.bendCount() == 0 || edge.isPinned() || source == target) {
            return;
        }
        if (source == null || target == null) {
            edge.setCourse(new double[0], null);
            return;
        }
        double[] bends = edge.bends();
        for (int i = 0; i < bends.length; i += 2) {
            bends[i] += dx;
            bends[i + 1] += dy;
        }
        edge.setBends(bends);
    }

    /** Which of the nodes an end of an edge is, or lies in; null for none. */
    private SceneNode oneOf(SceneElement end) {
        if (end instanceof SceneEdge edge) {
            return oneOf(edge.source());
        }
        for (SceneNode node = (SceneNode) end; node != null; node = node.parent()) {
            if (nodes.contains(node)) {
                return node;
            }
        }
        return null;
    }
}
