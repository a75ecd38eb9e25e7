package org.escalation.diagram.expression;

/**
 * The value of an expression that went wrong inside: a feature of null, an operation that is not there. It passes
 * through further operations unchanged and disappears from collections, as in Acceleo Query.
 */
public enum Nothing {
    /** The only value. */
    NOTHING;

    @Override
    public String toString() {
        return "";
    }
}
