package org.escalation.diagram.expression.aql;

/** An operation of the standard library. */
@FunctionalInterface
interface Operation {

    /**
     * @param arguments values, and {@link Lambda}s where the expression gives one
     */
    Object apply(Frame frame, Object receiver, Object[] arguments);
}
