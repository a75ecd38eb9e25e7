package org.escalation.diagram.scene;

/** A side of a node: where a bordered node sits or a connection leaves. */
public enum Side {
    /** The upper side. */
    NORTH,
    /** The right side. */
    EAST,
    /** The lower side. */
    SOUTH,
    /** The left side. */
    WEST;

    /**
     * Tells whether the side runs from left to right.
     *
     * @return true for the upper and the lower side
     */
    public boolean isHorizontal() {
        return this == NORTH || this == SOUTH;
    }
}
