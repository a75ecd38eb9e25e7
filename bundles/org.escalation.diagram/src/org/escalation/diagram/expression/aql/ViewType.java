package org.escalation.diagram.expression.aql;

/** A class of views, such as {@code diagram::DNode}, which is no class of any loaded metamodel. */
record ViewType(String name) {
}
