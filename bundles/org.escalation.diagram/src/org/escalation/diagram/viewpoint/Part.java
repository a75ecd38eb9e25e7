package org.escalation.diagram.viewpoint;

/**
 * A part of a diagram that is made anew as a whole when something it read has changed: the content of a container by one
 * mapping, the look of an element, the edges of a source.
 */
abstract class Part {

    private boolean alive = true;
    private boolean queued;

    /** Order in which waiting parts are made anew: what makes elements comes before what decorates or connects them. */
    enum Rank {
        CONTENT, EDGE_CANDIDATES, EDGES, LOOK
    }

    abstract Rank rank();

    /** Evaluates and applies the result to the scene. */
    abstract void refresh();

    final boolean isAlive() {
        return alive;
    }

    final void end() {
        alive = false;
    }

    /** Marks the part as waiting; false when it waits already. */
    final boolean queue() {
        boolean fresh = !queued;
        queued = true;
        return fresh;
    }

    final void dequeue() {
        queued = false;
    }
}
