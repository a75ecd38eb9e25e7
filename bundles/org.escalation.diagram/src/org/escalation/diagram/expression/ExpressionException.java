package org.escalation.diagram.expression;

/** An expression that cannot be understood. */
public final class ExpressionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * @param message  one sentence for the person who wrote the expression
     * @param position offset in the text after the prefix, from 0
     */
    public ExpressionException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Offset in the text after the prefix, from 0. */
    public int position() {
        return position;
    }
}
