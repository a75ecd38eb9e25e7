package org.escalation.analysis.evidence;

import java.util.OptionalDouble;

/** What followed when a threshold was, or might have been, crossed. */
public enum EnforcementOutcome {
    /** The threatened response followed. */
    ENFORCED,
    /** A weaker response of the threatened kind followed. */
    PARTIAL,
    /** Another response took its place. */
    SUBSTITUTED,
    /** No matching response is on record. */
    NONE,
    /** Crossed, and the response may still come. */
    OPEN,
    /** The line held. A rate over crossings cannot see these: the deterrent effect lives here. */
    NOT_CROSSED;

    /** Whether the case is closed and tells something about enforcement. */
    public boolean resolved() {
        return this != OPEN && this != NOT_CROSSED;
    }

    /**
     * Enforcement z in [0, 1].
     *
     * @param partialCredit what a partial or substituted response counts, in [0, 1]: 0 strict, .5 half
     * @return empty if the case is not resolved
     */
    public OptionalDouble enforcement(double partialCredit) {
        return switch (this) {
            case ENFORCED -> OptionalDouble.of(1);
            case PARTIAL, SUBSTITUTED -> OptionalDouble.of(partialCredit);
            case NONE -> OptionalDouble.of(0);
            case OPEN, NOT_CROSSED -> OptionalDouble.empty();
        };
    }
}
