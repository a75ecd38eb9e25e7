package org.escalation.simulation.replay;

import java.util.List;

/**
 * A choice with its reasons.
 *
 * @param actor    index of the actor
 * @param options  what it could do
 * @param chosen   index of the option it took
 * @param assented false if members of a coalition have stopped it
 */
public record Choice(int actor, List<Option> options, int chosen, boolean assented) {

    /** Copies the list. */
    public Choice {
        options = List.copyOf(options);
    }
}
