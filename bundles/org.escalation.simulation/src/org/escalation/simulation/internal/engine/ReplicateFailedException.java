package org.escalation.simulation.internal.engine;

/** A replicate could not be finished because a decision rule or a metric failed. The others go on. */
public final class ReplicateFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    ReplicateFailedException(int replicate, int turn, RuntimeException cause) {
        super("Replicate " + replicate + ", turn " + turn + ": "
                + (cause instanceof RuleFailedException ? cause.getMessage() : cause), cause);
    }
}
