package org.escalation.simulation.scenario;

/**
 * One change that an event makes.
 *
 * @param kind   what is changed
 * @param target index of the track, actor or threshold that is changed
 * @param value  the rung a track is set to; the cost or capability that is added, or taken away if negative; 1 to put
 *               a threshold in force and 0 to lift it
 */
public record ChangeSpec(Kind kind, int target, double value) {

    /** What an event changes. */
    public enum Kind {
        /** Sets a track to a rung. */
        RUNG,
        /** Adds to the cost an actor has borne. */
        COST,
        /** Adds to the capability of an actor. */
        CAPABILITY,
        /** Puts a threshold in force or lifts it. */
        IN_FORCE
    }
}
