package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.List;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.scenario.CompiledScenario;

/** The plain questions inside all conditions on which the course of a run can turn. */
final class ConditionLeaves {

    private final List<Condition> leaves = new ArrayList<>();

    ConditionLeaves(CompiledScenario scenario) {
        scenario.thresholds().forEach(t -> add(t.condition()));
        scenario.actions().forEach(a -> add(a.available()));
        scenario.events().forEach(e -> add(e.condition()));
        scenario.offRamps().forEach(o -> add(o.precondition()));
        scenario.actors().stream().filter(a -> a.rule() != null)
                .forEach(a -> a.rule().conditions().forEach(this::add));
        scenario.perceptions().stream().filter(p -> p.rule() != null)
                .forEach(p -> p.rule().conditions().forEach(this::add));
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.part());
        } else {
            leaves.add(condition);
        }
    }

    /** All questions of one kind. */
    <T extends Condition> List<T> of(Class<T> kind) {
        return leaves.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
