package org.escalation.results;

/** Results cannot be read, written or asked. The message goes to the user and says what to do. */
public final class ResultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and the remedy */
    public ResultsException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong, and the remedy
     * @param cause   why
     */
    public ResultsException(String message, Throwable cause) {
        super(message, cause);
    }
}
