package org.escalation.diagram.scene;

/** Which of the three labels of an edge. */
public enum EdgeLabelPosition {
    /** Near the source. */
    BEGIN,
    /** At the middle of the route. */
    CENTER,
    /** Near the target. */
    END
}
