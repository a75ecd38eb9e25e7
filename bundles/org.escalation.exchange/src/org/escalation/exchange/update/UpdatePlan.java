package org.escalation.exchange.update;

import java.util.List;

/**
 * What tables would do to a model.
 *
 * @param rows what each row does, in the order of the tables
 * @param problems what was refused and what repaired
 */
public record UpdatePlan(List<RowUpdate> rows, List<Problem> problems) {

    /** Copies the lists. */
    public UpdatePlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Rows of a kind. */
    public long count(RowUpdate.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** Whether something in the tables is refused. */
    public boolean hasRefusals() {
        return problems.stream().anyMatch(problem -> !problem.repaired());
    }

    /** Whether there is anything to do. */
    public boolean changesSomething() {
        return count(RowUpdate.Kind.ADDED) + count(RowUpdate.Kind.CHANGED) > 0;
    }

    /** Does what rows that are not refused say, in one step. To be made anew for each model. */
    public UpdateCommand command() {
        return new UpdateCommand(rows);
    }
}
