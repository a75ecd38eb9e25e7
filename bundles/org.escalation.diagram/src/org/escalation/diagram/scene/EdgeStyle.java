package org.escalation.diagram.scene;

import java.util.Objects;

/**
 * How an edge looks; immutable and meant to be shared by all edges of a mapping.
 *
 * @param stroke  line
 * @param routing course between the ends
 * @param source  decoration at the source
 * @param target  decoration at the target
 * @param label   how the three labels are written
 */
public record EdgeStyle(Stroke stroke, Routing routing, EdgeDecorator source, EdgeDecorator target,
        LabelStyle label) {

    /** A thin dark straight line with an arrow head at its target. */
    public static final EdgeStyle DEFAULT = new EdgeStyle(Stroke.solid(0xFF444444, 1), Routing.STRAIGHT,
            EdgeDecorator.NONE, EdgeDecorator.INPUT_ARROW, LabelStyle.DEFAULT.withSize(11));

    /** Checks that no part is missing. */
    public EdgeStyle {
        Objects.requireNonNull(stroke, "stroke");
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(label, "label");
    }

    /**
     * The same style with another line.
     *
     * @param newStroke the line
     * @return the style
     */
    public EdgeStyle withStroke(Stroke newStroke) {
        return new EdgeStyle(newStroke, routing, source, target, label);
    }

    /**
     * The same style with another course.
     *
     * @param newRouting the course
     * @return the style
     */
    public EdgeStyle withRouting(Routing newRouting) {
        return new EdgeStyle(stroke, newRouting, source, target, label);
    }

    /**
     * The same style with other ends.
     *
     * @param newSource decoration at the source
     * @param newTarget decoration at the target
     * @return the style
     */
    public EdgeStyle withEnds(EdgeDecorator newSource, EdgeDecorator newTarget) {
        return new EdgeStyle(stroke, routing, newSource, newTarget, label);
    }

    /**
     * The same style with another label.
     *
     * @param newLabel how labels are written
     * @return the style
     */
    public EdgeStyle withLabel(LabelStyle newLabel) {
        return new EdgeStyle(stroke, routing, source, target, newLabel);
    }
}
