package org.escalation.diagram.internal;

/**
 * A part of a representation that is made anew as a whole when something it read has changed: the content of a container
 * by one mapping, the look of an element, the lines of a table.
 */
public abstract class Part {

    private boolean alive = true;
    private boolean queued;

    /** Place in the order in which waiting parts are made anew, from 0: what makes elements comes before what decorates them. */
    public abstract int rank();

    /** Evaluates and applies the result. */
    public abstract void refresh();

    /** False once the part is of no use any more. */
    public final boolean isAlive() {
        return alive;
    }

    /** Says that the part is of no use any more. */
    public final void end() {
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
