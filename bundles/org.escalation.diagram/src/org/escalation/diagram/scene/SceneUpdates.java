package org.escalation.diagram.scene;

/** What follows from a change of an element: edges go along, the index is kept, and what needs painting is noted. */
final class SceneUpdates {

    private final SceneSpace space;
    private final SceneChanges changes;

    SceneUpdates(SceneSpace space, SceneChanges changes) {
        this.space = space;
        this.changes = changes;
    }

    /** Called after an element has come. */
    void added(SceneElement element) {
        space.add(element);
        changes.structure();
        if (space.isIndexed()) {
            changes.dirty(space.box(element));
        }
        changes.tell();
    }

    /** Called when an element goes, in a batch. */
    void removed(SceneElement element) {
        changes.structure();
        if (space.isIndexed()) {
            changes.dirty(space.box(element));
        }
        space.remove(element);
    }

    /** Called after elements have got another order, in a batch. */
    void reordered() {
        space.orderChanged();
        changes.structure();
    }

    /** Called after a change of what an element paints at its place. */
    void changed(SceneElement element) {
        space.boundsChanged();
        reindex(element);
        changes.tell();
    }

    /** Called after a node has moved or grown: everything in it went along by dx, dy. */
    void moved(SceneNode node, double dx, double dy) {
        space.boundsChanged();
        followEdges(node, node, dx, dy);
        changes.tell();
    }

    /** Called after an edge has got another course. */
    void moved(SceneEdge edge) {
        space.boundsChanged();
        reindex(edge);
        edge.edges().forEach(this::reroute);
        changes.tell();
    }

    private void followEdges(SceneNode node, SceneNode moved, double dx, double dy) {
        reindex(node);
        for (SceneEdge edge : node.edges()) {
            // Visited from both ends when both are inside: the bend points go along once.
            if (edge.bendCount() > 0 && edge.source() == node && edge.target() instanceof SceneNode other
                    && isInside(other, moved) && !(node == moved && other == moved && dx == 0 && dy == 0)) {
                edge.translateBends(dx, dy);
            }
            reroute(edge);
        }
        node.children().forEach(child -> followEdges(child, moved, dx, dy));
        node.borderNodes().forEach(child -> followEdges(child, moved, dx, dy));
    }

    private static boolean isInside(SceneNode node, SceneNode ancestor) {
        for (SceneNode n = node; n != null; n = n.parent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void reroute(SceneEdge edge) {
        edge.forgetRoute();
        reindex(edge);
        edge.edges().forEach(this::reroute);
    }

    /** Hides or shows an element: all it contains and the edges at it need painting. */
    void shown(SceneElement element, Runnable change) {
        change.run();
        space.boundsChanged();
        if (space.isIndexed()) {
            addDirtyTree(element);
        }
        changes.tell();
    }

    private void addDirtyTree(SceneElement element) {
        changes.dirty(space.box(element));
        element.edges().forEach(edge -> changes.dirty(space.box(edge)));
        if (element instanceof SceneNode node) {
            node.children().forEach(this::addDirtyTree);
            node.borderNodes().forEach(this::addDirtyTree);
        }
    }

    private void reindex(SceneElement element) {
        if (!space.isIndexed() || element.slot < 0) {
            return;
        }
        Bounds before = changes.isHeard() ? space.box(element) : null;
        space.update(element);
        if (before != null) {
            changes.dirty(space.box(element).union(before));
        }
    }
}
