package org.escalation.exchange;

/** A model cannot be expressed in a format, or a file is not what its format asks for. The message is for the user. */
public class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what to do about it */
    public ExchangeException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong, where, and what to do about it
     * @param cause what the reader of the format said
     */
    public ExchangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
