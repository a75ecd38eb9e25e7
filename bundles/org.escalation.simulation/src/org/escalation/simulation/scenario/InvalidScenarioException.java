package org.escalation.simulation.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be simulated; names each element that stands in the way. */
public final class InvalidScenarioException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems what is wrong, at least one
     */
    public InvalidScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems in the order they were found
     */
    public List<Problem> problems() {
        return problems;
    }
}
