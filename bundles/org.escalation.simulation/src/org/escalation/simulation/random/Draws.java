package org.escalation.simulation.random;

/**
 * Where a turn gets its chances from: from random numbers when a run is simulated, from the enumeration of all
 * outcomes when a scenario is made into a Markov chain. A draw is named by stream, element, turn and index, never by
 * how many draws went before.
 */
public interface Draws {

    /**
     * Decides an event.
     *
     * @param probability chance of the event, in [0,1]; 0 and 1 are certain
     * @param stream      stream of the draw
     * @param element     element within the stream
     * @param turn        turn, from 1
     * @param index       which draw of this element in this turn, from 0
     * @return whether the event happens
     */
    boolean happens(double probability, Stream stream, int element, int turn, int index);

    /**
     * Picks one of several exclusive outcomes by inverse cumulative distribution.
     *
     * @param probabilities chances, summing to 1 over the first {@code count} entries
     * @param count         number of outcomes, at least 1
     * @param stream        stream of the draw
     * @param element       element within the stream
     * @param turn          turn, from 1
     * @param index         which draw of this element in this turn, from 0
     * @return the outcome, 0..count-1
     */
    int pick(double[] probabilities, int count, Stream stream, int element, int turn, int index);
}
