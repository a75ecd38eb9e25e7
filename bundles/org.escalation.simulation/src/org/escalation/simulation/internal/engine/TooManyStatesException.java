package org.escalation.simulation.internal.engine;

import java.util.List;

import org.escalation.simulation.scenario.Problem;

/** A scenario has more states than can be enumerated. */
public final class TooManyStatesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> reasons;

    TooManyStatesException(String limit, List<Problem> reasons) {
        super(limit);
        this.reasons = reasons;
    }

    /** @return what multiplies the states, the worst first */
    public List<Problem> reasons() {
        return reasons;
    }
}
