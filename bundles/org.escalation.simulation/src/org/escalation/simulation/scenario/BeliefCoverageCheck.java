package org.escalation.simulation.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.simulation.condition.ConditionInputs;

/**
 * Finds beliefs that are missing: an actor that chooses by what it believes, whose moves could cross a threshold that
 * binds it, has to hold a belief about that threshold. A silent 0 would be a claim the analyst never made.
 */
final class BeliefCoverageCheck {

    private final ScenarioBuilder scenario;
    private final List<Problem> problems = new ArrayList<>();

    BeliefCoverageCheck(ScenarioBuilder scenario) {
        this.scenario = scenario;
    }

    List<Problem> problems() {
        Set<Long> held = new HashSet<>();
        scenario.beliefs().forEach(b -> held.add(key(b.holder(), b.threshold())));
        Set<Long> reported = new HashSet<>();
        for (int t = 0; t < scenario.thresholds().size(); t++) {
            ThresholdSpec threshold = scenario.thresholds().get(t);
            Levers levers = new Levers();
            threshold.condition().inputs(levers);
            for (int i = 0; i < scenario.actions().size(); i++) {
                ActionSpec action = scenario.actions().get(i);
                long key = key(action.actor(), t);
                if (scenario.actors().get(action.actor()).rule() == null) {
                    continue;
                }
                if (threshold.binds(action.actor()) && levers.movedBy(i, action) && !held.contains(key)
                        && scenario.actors().get(action.actor()).rule().usesBeliefs() && reported.add(key)) {
                    problems.add(new Problem(scenario.actors().get(action.actor()).element(),
                            "has no belief about " + threshold.element() + ", which " + action.element()
                                    + " could cross"));
                }
            }
        }
        return problems;
    }

    private static long key(int actor, int threshold) {
        return (long) actor << 32 | threshold;
    }

    /** The parts of a condition that a move can change at once. */
    private static final class Levers implements ConditionInputs {

        private final Set<Integer> tracks = new HashSet<>();
        private final Set<Integer> actions = new HashSet<>();

        boolean movedBy(int index, ActionSpec action) {
            return actions.contains(index)
                    || action.toRung() != CompiledScenario.NONE && tracks.contains(action.track());
        }

        @Override
        public void rung(int track) {
            tracks.add(track);
        }

        @Override
        public void action(int action) {
            actions.add(action);
        }

        @Override
        public void crossings(int threshold, int window) {
            // no move changes it before the crossing itself
        }

        @Override
        public void delivered(int capabilityPackage) {
            // packages arrive in a later turn
        }

        @Override
        public void account(int actor) {
            // costs fall due after the move
        }

        @Override
        public void belief(int holder, int threshold) {
            // beliefs change after the outcome
        }

        @Override
        public void time() {
            // no move changes the time
        }
    }
}
