package org.escalation.diagram.expression.aql;

/** A part of an expression made ready to run. */
@FunctionalInterface
interface Code {

    Object run(Frame frame);
}
