package org.escalation.simulation.scenario;

import java.util.List;

/**
 * A position that moves on a ladder: that of one actor, or that of the whole conflict in one domain.
 *
 * @param element     id and name of the model element, for messages and results
 * @param actor       index of the actor whose position it is; none for the conflict as a whole
 * @param rungs       the rungs from the lowest up, at least one
 * @param initialRung the rung on which a run starts
 */
public record TrackSpec(Element element, int actor, List<RungSpec> rungs, int initialRung) {

    /** Copies the lists. */
    public TrackSpec {
        rungs = List.copyOf(rungs);
    }
}
