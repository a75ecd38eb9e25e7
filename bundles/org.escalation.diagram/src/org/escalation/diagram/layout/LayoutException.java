package org.escalation.diagram.layout;

/** A layout algorithm could not lay out a scene. */
public final class LayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed
     * @param cause   why
     */
    public LayoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
