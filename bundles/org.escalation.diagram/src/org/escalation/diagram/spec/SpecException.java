package org.escalation.diagram.spec;

/** A specification that cannot be read at all: not well-formed, too large, too deep, or not of the format. */
public final class SpecException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpecPlace place;

    /** @param message one sentence for the person who opened the file */
    public SpecException(String message, SpecPlace place) {
        this(message, place, null);
    }

    /** @param message one sentence for the person who opened the file */
    public SpecException(String message, SpecPlace place, Throwable cause) {
        super(place + ": " + message, cause);
        this.place = place;
    }

    /** Where reading stopped. */
    public SpecPlace place() {
        return place;
    }
}
