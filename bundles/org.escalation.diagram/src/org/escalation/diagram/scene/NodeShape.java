package org.escalation.diagram.scene;

/**
 * The outline of a node. The set covers the node and container styles of Sirius viewpoint specifications; every shape is
 * inscribed in the node's bounds.
 */
public enum NodeShape {
    /** An axis-parallel rectangle; its corners are rounded by {@link NodeStyle#corner()}. */
    RECTANGLE,
    /** An ellipse touching all four sides. */
    ELLIPSE,
    /** A lozenge (rhombus) with a corner in the middle of each side. */
    LOZENGE,
    /** A filled circle in the middle of the bounds. */
    DOT,
    /** A circle outline in the middle of the bounds. */
    RING,
    /** A sheet with its upper right corner folded. */
    NOTE,
    /** A hexagon with corners in the middle of the left and the right side. */
    HEXAGON,
    /** A rectangle with its four corners cut off. */
    OCTAGON,
    /** A triangle standing on the lower side. */
    TRIANGLE,
    /** A parallelogram leaning to the right. */
    PARALLELOGRAM,
    /** A bar: the bounds are filled with the border colour. */
    STROKE,
    /** An image scaled into the bounds, named by {@link SceneNode#image()}; drawn as a framed rectangle if it cannot be had. */
    IMAGE,
    /** Bars that show the values of {@link SceneNode#gauges()}. */
    GAUGE,
    /** Nothing but the label. */
    NONE
}
