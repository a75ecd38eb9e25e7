package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.OffRampSpec;
import org.escalation.simulation.scenario.PerceptionSpec;
import org.escalation.simulation.scenario.ThresholdSpec;

/** The plain questions inside the conditions of a scenario. */
final class ConditionLeaves {

    private final List<Condition> leaves = new ArrayList<>();

    private ConditionLeaves(Stream<Condition> conditions) {
        conditions.forEach(this::add);
    }

    /** What the course of a run can turn on. */
    static ConditionLeaves ofCourse(CompiledScenario scenario) {
        Stream<DecisionRule> rules = Stream.concat(scenario.actors().stream().map(ActorSpec::rule),
                scenario.perceptions().stream().map(PerceptionSpec::rule)).filter(Objects::nonNull);
        return new ConditionLeaves(Stream.of(scenario.thresholds().stream().map(ThresholdSpec::condition),
                scenario.actions().stream().map(ActionSpec::available),
                scenario.events().stream().map(EventSpec::condition),
                scenario.offRamps().stream().map(OffRampSpec::precondition),
                rules.flatMap(rule -> rule.conditions().stream())).flatMap(s -> s));
    }

    /** What is asked for the record alone: whether an off-ramp was offered from strength. */
    static ConditionLeaves ofRecord(CompiledScenario scenario) {
        return new ConditionLeaves(scenario.offRamps().stream().map(OffRampSpec::strength));
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

    /** Whether a kind of question is asked. */
    boolean ask(Class<? extends Condition> kind) {
        return leaves.stream().anyMatch(kind::isInstance);
    }

    /** All questions of one kind. */
    <T extends Condition> List<T> of(Class<T> kind) {
        return leaves.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
