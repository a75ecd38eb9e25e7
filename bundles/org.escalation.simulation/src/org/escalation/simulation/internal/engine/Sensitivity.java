package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.List;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.scenario.CompiledScenario;

/** What of a state can make a difference to the rest of a run, and what is kept for the results alone. */
final class Sensitivity {

    private final CompiledScenario scenario;
    private final List<ConditionReads> reads = new ArrayList<>();

    Sensitivity(CompiledScenario scenario) {
        this.scenario = scenario;
        scenario.thresholds().forEach(t -> add(t.condition()));
        scenario.actions().forEach(a -> add(a.available()));
        scenario.events().forEach(e -> add(e.condition()));
        scenario.offRamps().forEach(o -> add(o.precondition()));
        scenario.actors().stream().filter(a -> a.rule() != null)
                .forEach(a -> a.rule().conditions().forEach(this::add));
    }

    private void add(Condition condition) {
        reads.add(new ConditionReads(condition));
    }

    boolean toCost() {
        return !scenario.offRamps().isEmpty() || reads.stream().anyMatch(ConditionReads::accounts)
                || scenario.actors().stream().anyMatch(a -> a.costTolerance() < Double.POSITIVE_INFINITY);
    }

    boolean toBeliefs() {
        return reads.stream().anyMatch(ConditionReads::beliefs)
                || scenario.actors().stream().anyMatch(a -> a.rule() != null && a.rule().usesBeliefs());
    }

    boolean toUses() {
        return scenario.actions().stream().anyMatch(a -> a.maxUses() > 0);
    }
}
