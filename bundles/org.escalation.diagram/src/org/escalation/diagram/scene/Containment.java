package org.escalation.diagram.scene;

/** How a node presents its children. */
public enum Containment {
    /** The node takes no children but bordered nodes. */
    NONE,
    /** Children lie where they are put (or where the layout puts them). */
    FREE_FORM,
    /** Children are rows below the label: one line of text each, no shape of their own. */
    LIST,
    /** Children are compartments side by side over the full height. */
    HORIZONTAL_STACK,
    /** Children are compartments one below the other over the full width. */
    VERTICAL_STACK;

    /**
     * Tells whether the container itself decides where its children lie.
     *
     * @return true for lists and stacks
     */
    public boolean isArranged() {
        return this == LIST || this == HORIZONTAL_STACK || this == VERTICAL_STACK;
    }
}
