package org.escalation.diagram.expression;

import java.util.List;

/**
 * An element of a diagram as expressions see it, through variables such as {@code containerView}. Expressions navigate it
 * like a model element.
 */
public interface ViewAccess {

    /**
     * The value of a feature by the format's name, such as {@code target}, {@code name}, {@code sourceNode}, or
     * {@link Nothing#NOTHING} where a view has no such feature.
     */
    Object feature(String name);

    /** The view around this one, or null for a diagram. */
    ViewAccess container();

    /** Views inside, bordered ones included. */
    List<? extends ViewAccess> contents();

    /** The name of the view's class, such as {@code DNodeContainer}. */
    String typeName();

    /** Whether the view's class or one of its superclasses has the name. */
    boolean isKindOf(String type);
}
