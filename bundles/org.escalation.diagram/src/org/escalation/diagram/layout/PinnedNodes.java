package org.escalation.diagram.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;

/**
 * Puts pinned nodes back after a layout of everything: the rest is moved as a whole to where it fits the pinned nodes best,
 * then whatever overlaps a pinned node steps aside.
 */
final class PinnedNodes {

    private static final int MAX_STEPS = 2_000;

    private PinnedNodes() {
    }

    static void restore(Scene scene, Map<SceneNode, Bounds> pinned, LayoutSettings settings) {
        shiftToPinned(scene, pinned);
        Set<SceneNode> moved = new HashSet<>();
        Deque<SceneNode> settled = new ArrayDeque<>();
        for (SceneNode node : scene.allNodes()) {
            Bounds old = pinned.get(node);
            if (old != null && !node.isListItem() && !node.isCompartment()) {
                if (!node.bounds().equals(old)) {
                    node.setBounds(old.x(), old.y(), node.width(), node.height());
                    moved.add(node);
                }
                settled.add(node);
            }
        }
        int steps = 0;
        while (!settled.isEmpty() && steps++ < MAX_STEPS) {
            SceneNode fixed = settled.poll();
            for (SceneNode other : siblings(scene, fixed)) {
                if (other != fixed && !other.isPinned() && stepAside(other, fixed, settings.nodeSpacing())) {
                    moved.add(other);
                    settled.add(other);
                }
            }
        }
        moved.forEach(node -> straighten(node, moved));
    }

    private static void shiftToPinned(Scene scene, Map<SceneNode, Bounds> pinned) {
        double dx = 0;
        double dy = 0;
        int count = 0;
        for (SceneNode root : scene.roots()) {
            Bounds old = pinned.get(root);
            if (old != null) {
                dx += old.x() - root.x();
                dy += old.y() - root.y();
                count++;
            }
        }
        if (count == 0) {
            return;
        }
        double shiftX = Math.round(dx / count);
        double shiftY = Math.round(dy / count);
        for (SceneNode root : scene.roots()) {
            root.moveTo(root.x() + shiftX, root.y() + shiftY);
        }
        for (SceneEdge edge : scene.edges()) {
            if (edge.bendCount() > 0 && !edge.isPinned() && !isWithinOneRoot(edge)) {
                double[] bends = edge.bends();
                for (int i = 0; i < bends.length; i += 2) {
                    bends[i] += shiftX;
                    bends[i + 1] += shiftY;
                }
                edge.setBends(bends);
            }
        }
    }

    /** Bend points inside a root have already moved with it. */
    private static boolean isWithinOneRoot(SceneEdge edge) {
        return edge.source() instanceof SceneNode a && edge.target() instanceof SceneNode b && root(a) == root(b);
    }

    private static SceneNode root(SceneNode node) {
        SceneNode n = node;
        while (n.parent() != null) {
            n = n.parent();
        }
        return n;
    }

    private static List<SceneNode> siblings(Scene scene, SceneNode node) {
        if (node.isBorderNode()) {
            return List.of();
        }
        return node.parent() == null ? scene.roots() : node.parent().children();
    }

    /** Moves a node the shortest way right or down off another; tells whether it had to. */
    private static boolean stepAside(SceneNode node, SceneNode fixed, double spacing) {
        Bounds taken = fixed.bounds().grow(spacing / 2);
        if (!taken.intersects(node.bounds())) {
            return false;
        }
        double right = taken.right() + spacing / 2 - node.x();
        double down = taken.bottom() + spacing / 2 - node.y();
        if (right <= down) {
            node.moveTo(node.x() + right, node.y());
        } else {
            node.moveTo(node.x(), node.y() + down);
        }
        return true;
    }

    /** Bend points that were found for another place would make detours. */
    private static void straighten(SceneNode node, Set<SceneNode> moved) {
        for (SceneEdge edge : node.edges()) {
            if (!edge.isPinned() && !(moved.contains(edge.source()) && moved.contains(edge.target()) && edge.isLoop())) {
                edge.setCourse(new double[0], null);
            }
        }
    }
}
