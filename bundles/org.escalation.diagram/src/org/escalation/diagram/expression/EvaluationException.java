package org.escalation.diagram.expression;

/** An expression that could not be evaluated: a service failed, a bound was reached, or a value has the wrong kind. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the person who wrote the expression */
    public EvaluationException(String message) {
        super(message);
    }

    /** @param message one sentence for the person who wrote the expression */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
