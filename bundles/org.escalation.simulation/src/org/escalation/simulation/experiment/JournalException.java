package org.escalation.simulation.experiment;

/** Results cannot be stored, for example because the disk is full. What was stored before stays. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what could not be done, and where; goes to the user
     * @param cause   why
     */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
