package org.escalation.diagram.store;

import org.escalation.diagram.scene.Side;

/**
 * What is kept about a node.
 *
 * @param x           left side in scene units, from the left side of the node it lies in or on
 * @param y           upper side, likewise
 * @param width       width, or -1 if the label decides
 * @param height      height, or -1 if the label decides
 * @param side        side of a bordered node, else null
 * @param sizeFixed   true if the size was chosen by hand
 * @param pinned      true if layout leaves it where it is
 * @param hidden      true if the user has hidden it
 * @param labelHidden true if the user has hidden its label
 * @param folded      true if its content is folded away
 */
public record NodeLayout(double x, double y, double width, double height, Side side, boolean sizeFixed,
        boolean pinned, boolean hidden, boolean labelHidden, boolean folded) {

    /**
     * Tells whether a size is kept.
     *
     * @return false if the label decides
     */
    public boolean hasSize() {
        return width >= 0 && height >= 0;
    }

    /**
     * The same at another place.
     *
     * @param newX left side
     * @param newY upper side
     * @return the changed copy
     */
    public NodeLayout at(double newX, double newY) {
        return new NodeLayout(newX, newY, width, height, side, sizeFixed, pinned, hidden, labelHidden, folded);
    }
}
