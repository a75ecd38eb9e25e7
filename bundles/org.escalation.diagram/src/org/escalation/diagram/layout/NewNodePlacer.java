package org.escalation.diagram.layout;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** Finds free places for new nodes without moving any other. */
final class NewNodePlacer {

    private static final int MAX_RINGS = 60;

    private final Scene scene;
    private final LayoutSettings settings;
    private final Set<SceneNode> waiting = new HashSet<>();

    NewNodePlacer(Scene scene, LayoutSettings settings) {
        this.scene = scene;
        this.settings = settings;
    }

    void place(Collection<SceneNode> added) {
        Set<SceneNode> tops = new LinkedHashSet<>();
        Set<SceneNode> all = new HashSet<>(added);
        for (SceneNode node : added) {
            if (node.parent() == null || !all.contains(node.parent())) {
                tops.add(node);
            }
        }
        waiting.addAll(tops);
        for (SceneNode node : tops) {
            if (settings.cancelled().getAsBoolean()) {
                throw new CancellationException("layout cancelled");
            }
            AutoSize.size(node);
            layoutContent(node);
            placeOne(node);
            waiting.remove(node);
            growAround(node);
        }
    }

    private void layoutContent(SceneNode node) {
        node.children().forEach(this::layoutContent);
        if (node.containment() == Containment.FREE_FORM && !node.children().isEmpty()) {
            SceneLayout.layoutInside(node, settings);
        }
        BorderNodes.placeAll(node);
    }

    private void placeOne(SceneNode node) {
        if (node.isBorderNode()) {
            placeOnBorder(node);
        } else if (node.parent() != null && node.parent().containment().isArranged()) {
            AutoSize.arrange(node.parent());
        } else {
            placeFree(node);
        }
    }

    private void placeFree(SceneNode node) {
        SceneNode neighbour = neighbour(node);
        double startX;
        double startY;
        if (neighbour != null) {
            startX = neighbour.x() + neighbour.width() + settings.layerSpacing();
            startY = neighbour.y();
        } else {
            Bounds area = freeCorner(node);
            startX = area.x();
            startY = area.y();
        }
        double step = Math.max(8, settings.nodeSpacing());
        for (int ring = 0; ring < MAX_RINGS; ring++) {
            // Down first, then to the right: the reading order of a column beside its neighbour.
            for (int i = 0; i <= ring; i++) {
                double x = startX + (ring - i) * step;
                double y = startY + i * step;
                if (isFree(node, x, y)) {
                    node.moveTo(x, y);
                    return;
                }
            }
        }
        Bounds content = content(node);
        node.moveTo(startX, content == null ? startY : content.bottom() + settings.nodeSpacing());
    }

    /** The placed sibling, or what contains it on this level, that an edge leads to. */
    private SceneNode neighbour(SceneNode node) {
        for (SceneEdge edge : node.edges()) {
            SceneElement other = edge.source() == node ? edge.target() : edge.source();
            for (SceneNode n = other instanceof SceneNode o ? o : null; n != null; n = n.parent()) {
                if (n.parent() == node.parent() && n != node && !waiting.contains(n) && !n.isBorderNode()) {
                    return n;
                }
            }
        }
        return null;
    }

    /** Where to begin looking without a neighbour: below what is there, at its left. */
    private Bounds freeCorner(SceneNode node) {
        Bounds content = content(node);
        if (content != null) {
            return new Bounds(content.x(), content.bottom() + settings.nodeSpacing(), 0, 0);
        }
        SceneNode parent = node.parent();
        return parent == null ? new Bounds(0, 0, 0, 0) : new Bounds(parent.x() + AutoSize.INSET,
                parent.y() + AutoSize.titleHeight(parent) + AutoSize.INSET, 0, 0);
    }

    private Bounds content(SceneNode node) {
        List<SceneNode> siblings = node.parent() == null ? scene.roots() : node.parent().children();
        Bounds content = null;
        for (SceneNode sibling : siblings) {
            if (sibling != node && !waiting.contains(sibling) && sibling.isShown()) {
                content = sibling.bounds().union(content);
            }
        }
        return content;
    }

    private boolean isFree(SceneNode node, double x, double y) {
        Bounds wanted = new Bounds(x, y, node.width(), node.height()).grow(settings.nodeSpacing() / 2);
        for (SceneElement element : scene.in(wanted)) {
            if (element instanceof SceneNode other && other != node && other.parent() == node.parent()
                    && other.isBorderNode() == node.isBorderNode() && !waiting.contains(other)
                    && other.bounds().intersects(wanted)) {
                return false;
            }
        }
        return true;
    }

    private void placeOnBorder(SceneNode node) {
        BorderNodes.place(node, node.parent().borderNodes().stream()
                .filter(other -> other != node && !waiting.contains(other)).toList());
    }

    /** Lets the containers around a node grow to the right and downwards until it fits. */
    static void growAround(SceneNode node) {
        SceneNode parent = node.parent();
        if (parent == null || node.isBorderNode()) {
            return;
        }
        double right = Math.max(parent.x() + parent.width(), node.x() + node.width() + AutoSize.INSET);
        double bottom = Math.max(parent.y() + parent.height(), node.y() + node.height() + AutoSize.INSET);
        parent.setBounds(parent.x(), parent.y(), right - parent.x(), bottom - parent.y());
        growAround(parent);
    }
}
