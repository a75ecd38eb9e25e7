package org.escalation.simulation.experiment;

import java.util.List;

import org.escalation.simulation.scenario.Problem;

/** An experiment cannot be run as the model has it. */
public final class InvalidExperimentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems what stands in the way, each with the id of its element; at least one */
    public InvalidExperimentException(List<Problem> problems) {
        super(String.join("; ", problems.stream().map(Problem::toString).distinct().toList()));
        this.problems = List.copyOf(problems);
    }

    /**
     * What stands in the way.
     *
     * @return the problems, each with the id of its element
     */
    public List<Problem> problems() {
        return problems;
    }
}
