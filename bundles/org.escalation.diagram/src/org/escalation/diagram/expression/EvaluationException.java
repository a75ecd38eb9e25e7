package org.escalation.diagram.expression;

/** An expression that could not be evaluated: a service failed, a bound was reached, or a value has the wrong kind. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLong;

    /** @param message one sentence for the person who wrote the expression */
    public EvaluationException(String message) {
        super(message);
        this.tooLong = false;
    }

    /** @param message one sentence for the person who wrote the expression */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
        this.tooLong = false;
    }

    private EvaluationException(String message, boolean tooLong) {
        super(message);
        this.tooLong = tooLong;
    }

    /** An expression that was stopped because it took too long. */
    static EvaluationException tooLong(String message) {
        return new EvaluationException(message, true);
    }

    /** Whether it was stopped because it took too long; evaluating it again is likely to end the same way. */
    public boolean isTooLong() {
        return tooLong;
    }
}
