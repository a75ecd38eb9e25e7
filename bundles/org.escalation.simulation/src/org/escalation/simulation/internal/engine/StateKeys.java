package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.List;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.ChangeSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.LinkageSpec;

/**
 * Writes down what of a state, at the opening of a turn, can make a difference to the rest of a run; the rest is left
 * out, so that states with the same future have the same key. Time counts only until the last date that anything waits
 * for.
 */
final class StateKeys {

    private final ScenarioIndex index;
    private final boolean[] beliefs;
    private final boolean cost;
    private final boolean continuation;
    private final boolean capability;
    private final boolean[] shares;
    private final List<Condition.CrossingsAtLeast> counters;
    private final int lastDate;

    /**
     * @param index    the scenario
     * @param learning whether beliefs change
     */
    StateKeys(ScenarioIndex index, boolean learning) {
        this.index = index;
        CompiledScenario scenario = index.scenario;
        ConditionLeaves leaves = ConditionLeaves.ofCourse(scenario);
        counters = leaves.of(Condition.CrossingsAtLeast.class);
        beliefs = new boolean[index.beliefs.length];
        for (int i = 0; i < beliefs.length; i++) {
            beliefs[i] = learning && matters(index.beliefs[i], leaves);
        }
        continuation = leaves.ask(Condition.ContinuationValueFalls.class);
        cost = leaves.ask(Condition.CostAtLeast.class) || lowers(scenario, ChangeSpec.Kind.COST)
                || index.scenario.actors().stream().anyMatch(a -> a.costTolerance() < Double.POSITIVE_INFINITY);
        capability = leaves.ask(Condition.CapabilityAtLeast.class)
                || lowers(scenario, ChangeSpec.Kind.CAPABILITY);
        shares = new boolean[index.packages.length];
        leaves.of(Condition.DeliveredAtLeast.class).forEach(d -> shares[d.capabilityPackage()] = true);
        lastDate = valuesTime(scenario, leaves) ? scenario.parameters().horizon() : lastDate(scenario, leaves);
    }

    /** A belief matters if someone decides by it or a condition asks for it. */
    private boolean matters(BeliefSpec belief, ConditionLeaves leaves) {
        ActorSpec holder = index.actors[belief.holder()];
        boolean decides = holder.rule() != null && holder.rule().usesBeliefs();
        for (ActorSpec coalition : index.actors) {
            decides |= coalition.members().contains(belief.holder()) && coalition.centralisation() < 1;
        }
        for (int p = 0; p < index.perceptions.length; p++) {
            // whoever foresees another reasons with its own belief, or failing that with the other's
            boolean concerned = index.perceptions[p].holder() == belief.holder()
                    || index.perceptions[p].about() == belief.holder();
            decides |= concerned && index.ascribedRule[p] != null && index.ascribedRule[p].usesBeliefs();
        }
        return decides || leaves.of(Condition.CredibilityAtLeast.class).stream()
                .anyMatch(c -> c.holder() == belief.holder() && c.threshold() == belief.threshold());
    }

    /** Amounts that can fall are cut off at zero, so what an event changes depends on what is there. */
    private static boolean lowers(CompiledScenario scenario, ChangeSpec.Kind kind) {
        return scenario.events().stream().flatMap(e -> e.changes().stream())
                .anyMatch(c -> c.kind() == kind && c.value() < 0);
    }

    /** Whether the time left to the horizon counts in what actors expect of going on. */
    private boolean valuesTime(CompiledScenario scenario, ConditionLeaves leaves) {
        boolean asked = !scenario.offRamps().isEmpty() || leaves.ask(Condition.ContinuationValueAtLeast.class)
                || leaves.ask(Condition.ContinuationValueFalls.class);
        return asked && (index.anyRungHazard || scenario.actors().stream().anyMatch(a -> a.seenHazard() > 0
                || a.costPerTurn() > 0) || scenario.packages().stream().anyMatch(p -> !p.opponents().isEmpty()));
    }

    private static int lastDate(CompiledScenario scenario, ConditionLeaves leaves) {
        List<Integer> dates = new ArrayList<>(List.of(0));
        leaves.of(Condition.Elapsed.class).forEach(e -> dates.add(e.turns()));
        scenario.events().forEach(e -> dates.addAll(List.of(e.fromTurn() > 1 ? e.fromTurn() : 0, e.untilTurn())));
        scenario.offRamps().forEach(o -> dates.addAll(List.of(o.fromTurn() > 1 ? o.fromTurn() : 0, o.untilTurn())));
        scenario.linkages().forEach(l -> dates.add(l.expiry()));
        scenario.signals().forEach(s -> dates.add(s.turn()));
        return dates.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether crossings of turns before are counted by anyone. */
    boolean countsCrossings() {
        return !counters.isEmpty() || index.linkages.length > 0;
    }

    /** The last turn at which the date can make a difference; 0 if it never does. */
    int lastDate() {
        return lastDate;
    }

    boolean beliefMatters(int belief) {
        return beliefs[belief];
    }

    boolean costMatters() {
        return cost;
    }

    void write(ReplicateState state, StateKey key) {
        key.add(Math.min(state.turn, lastDate + 1));
        for (int track = 0; track < state.rung.length; track++) {
            key.add(state.rung[track] - index.tracks[track].initialRung());
        }
        for (int action = 0; action < state.uses.length; action++) {
            key.add(index.actions[action].maxUses() > 0 ? state.uses[action] : 0);
        }
        for (int t = 0; t < state.holds.length; t++) {
            key.add((state.holds[t] ? 1 : 0) + (state.inForce[t] == index.thresholds[t].inForce() ? 0 : 2));
        }
        for (long word : state.dirty) {
            key.add(word);
        }
        for (boolean happened : state.eventHappened) {
            key.add(happened ? 1 : 0);
        }
        key.add(state.escape, 1);
        key.add(state.forced.size());
        for (int i = 0; i < state.forced.size(); i++) {
            key.add(state.forced.get(i));
        }
        state.queue.writeTo(key, state.turn);
        for (int i = 0; i < beliefs.length; i++) {
            if (beliefs[i]) {
                key.add(state.beliefs.alpha[i], index.beliefs[i].alpha());
                key.add(state.beliefs.beta[i], index.beliefs[i].beta());
            }
        }
        writeAccounts(state, key);
        counters.forEach(c -> CrossingAges.write(state, c.thresholds(), c.crossers(), c.minimumMagnitude(), c.window(),
                0, c.count(), key));
        for (int l = 0; l < index.linkages.length; l++) {
            LinkageSpec spec = index.linkages[l];
            CrossingAges.write(state, spec.thresholds(), spec.crossers(), spec.minimumMagnitude(), spec.window(),
                    state.linkageSettled[l], spec.count(), key);
            key.add(spec.harm() > 0 ? 1 + CrossingAges.latestCrosser(state.crossings, spec) : 0);
        }
    }

    private void writeAccounts(ReplicateState state, StateKey key) {
        for (int actor = 0; actor < state.cost.length; actor++) {
            ActorSpec spec = index.actors[actor];
            key.add(cost ? state.cost[actor] : spec.initialCost(), spec.initialCost());
            key.add(capability ? state.capability[actor] : spec.initialCapability(), spec.initialCapability());
            key.add(state.costRate[actor], spec.costPerTurn());
            key.add(state.adaptation[actor], spec.initialAdaptation());
            key.add(continuation ? state.continuationBefore[actor] : 0);
        }
        for (int p = 0; p < shares.length; p++) {
            key.add(shares[p] ? state.deliveredShare[p] : 0);
        }
    }
}
