package org.escalation.simulation.metric;

/** How a replicate ended. */
public enum TerminalOutcome {
    /** A hazard struck: uncontrolled escalation. */
    DISASTER,
    /** Everyone concerned accepted an off-ramp. */
    SETTLEMENT,
    /** The cost an actor had borne passed its tolerance. */
    CAPITULATION,
    /** The last turn was over without any of the others. */
    HORIZON
}
