package org.escalation.reporting;

/** A section could not be written, so there is no report; the message names the section and says why. */
public final class SectionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param heading heading of the section in the report
     * @param id      the section's identifier
     * @param cause   what it threw
     */
    public SectionFailure(String heading, String id, RuntimeException cause) {
        super("The section \"" + heading + "\" (" + id + ") failed, so no report was written: "
                + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()), cause);
    }
}
