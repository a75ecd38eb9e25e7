package org.escalation.simulation.scenario;

import java.util.List;

/**
 * A ladder of escalation in one domain; the conflict stands on one rung of it.
 *
 * @param element     id and name of the model element, for messages and results
 * @param rungs       the rungs from the lowest up, at least one
 * @param initialRung the rung on which a run starts
 */
public record LadderSpec(Element element, List<RungSpec> rungs, int initialRung) {

    /** Copies the lists. */
    public LadderSpec {
        rungs = List.copyOf(rungs);
    }
}
