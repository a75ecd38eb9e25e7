package org.escalation.simulation.random;

/**
 * The separate streams of random numbers of a run. What one stream draws never shifts another, and within a stream
 * each element has a number made of its id: so two variants meet the same luck wherever they meet the same situation
 * (common random numbers), also where one of them has an element more.
 */
public enum Stream {
    /** Choices of actors; the element is the actor. */
    CHOICE,
    /** The one disaster draw of a turn. */
    HAZARD,
    /** Whether an owner enforces a crossed threshold; the element is the threshold. */
    ENFORCEMENT,
    /** How long an enforced response or an agreed delivery takes; the element is the response or linkage. */
    DELAY,
    /** Recognition, automaticity, discretion and veto of a linkage; the element is the linkage. */
    RECOGNITION,
    /** Exogenous events; the element is the event. */
    EXOGENOUS,
    /** Noise in what an actor sees; the element is the observing actor. */
    OBSERVATION,
    /** Acceptance of an off-ramp; the element is the off-ramp. */
    SETTLEMENT;

    /** Elements a stream can tell apart. */
    public static final int MAX_ELEMENTS = 1 << 24;

    /**
     * The counter word of one element of this stream.
     *
     * @param element number of the actor, threshold, linkage... in 0..{@link #MAX_ELEMENTS}-1
     * @return the word
     */
    public int word(int element) {
        return ordinal() << 24 | element;
    }
}
