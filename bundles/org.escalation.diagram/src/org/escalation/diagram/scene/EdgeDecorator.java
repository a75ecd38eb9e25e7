package org.escalation.diagram.scene;

/**
 * What is drawn at an end of an edge. The names follow the {@code EdgeArrows} of Sirius: an <em>output</em> arrow points
 * away from the node it touches, an <em>input</em> arrow points into it.
 */
public enum EdgeDecorator {
    /** Nothing. */
    NONE,
    /** An open arrow head pointing away from the node. */
    OUTPUT_ARROW,
    /** An open arrow head pointing into the node. */
    INPUT_ARROW,
    /** A hollow triangle pointing away from the node. */
    OUTPUT_CLOSED_ARROW,
    /** A hollow triangle pointing into the node. */
    INPUT_CLOSED_ARROW,
    /** A filled triangle pointing away from the node. */
    OUTPUT_FILL_CLOSED_ARROW,
    /** A filled triangle pointing into the node. */
    INPUT_FILL_CLOSED_ARROW,
    /** A hollow diamond. */
    DIAMOND,
    /** A filled diamond. */
    FILL_DIAMOND,
    /** An arrow head into the node behind a hollow diamond. */
    INPUT_ARROW_WITH_DIAMOND,
    /** An arrow head into the node behind a filled diamond. */
    INPUT_ARROW_WITH_FILL_DIAMOND,
    /** A circle with a plus sign. */
    CIRCLE_PLUS,
    /** A filled dot. */
    DOT,
    /** An arrow head into the node behind a dot. */
    INPUT_ARROW_WITH_DOT,
    /** A hollow diamond behind a dot. */
    DIAMOND_WITH_DOT,
    /** A filled diamond behind a dot. */
    FILL_DIAMOND_WITH_DOT,
    /** An arrow head into the node behind a hollow diamond and a dot. */
    INPUT_ARROW_WITH_DIAMOND_AND_DOT,
    /** An arrow head into the node behind a filled diamond and a dot. */
    INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT
}
