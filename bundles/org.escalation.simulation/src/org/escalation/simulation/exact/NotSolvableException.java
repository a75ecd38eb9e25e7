package org.escalation.simulation.exact;

import java.util.List;

import org.escalation.simulation.scenario.Problem;

/** A scenario is no finite chain of bearable size. */
public final class NotSolvableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NotSolvableException(String message, List<Problem> problems, Throwable cause) {
        super(problems.isEmpty() ? message : message + ": "
                + String.join("; ", problems.stream().map(Problem::toString).toList()), cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * What stands in the way.
     *
     * @return the elements to blame and why, the worst first
     */
    public List<Problem> problems() {
        return problems;
    }
}
