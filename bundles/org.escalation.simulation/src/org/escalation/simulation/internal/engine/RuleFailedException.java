package org.escalation.simulation.internal.engine;

/** A decision rule threw, or gave no distribution. Ends the replicate. */
public final class RuleFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
