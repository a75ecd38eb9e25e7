package org.escalation.diagram.scene;

/**
 * What lies under a point.
 *
 * @param element the topmost element there
 * @param part    which part of it
 */
public record Hit(SceneElement element, Part part) {

    /** Parts of an element that a pointer may mean. */
    public enum Part {
        /** The inside of a node. */
        BODY,
        /** The border of a node. */
        BORDER,
        /** The label of a node. */
        LABEL,
        /** The line of an edge. */
        LINE,
        /** The label at the source of an edge. */
        BEGIN_LABEL,
        /** The label in the middle of an edge. */
        CENTER_LABEL,
        /** The label at the target of an edge. */
        END_LABEL
    }
}
