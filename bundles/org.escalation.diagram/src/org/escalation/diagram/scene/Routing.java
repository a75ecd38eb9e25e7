package org.escalation.diagram.scene;

/** How an edge runs between its ends. */
public enum Routing {
    /** Straight pieces from bend point to bend point. */
    STRAIGHT,
    /** Horizontal and vertical pieces only ("Manhattan" in Sirius). */
    ORTHOGONAL,
    /** A smooth curve through the bend points. */
    CURVED,
    /** Orthogonal, the edges of one target sharing a trunk ("Tree" in Sirius). */
    TREE
}
