package org.escalation.simulation.condition;

import java.util.List;

/** A condition over the state of a conflict. Immutable. */
public sealed interface Condition {

    /** Holds in every state. */
    Condition ALWAYS = new AllOf(List.of());

    /** Holds in no state. */
    Condition NEVER = new AnyOf(List.of());

    /**
     * Asks the condition of a state.
     *
     * @param state the state
     * @return whether it holds there
     */
    boolean holds(ConditionState state);

    /**
     * Names all inputs, those of parts included.
     *
     * @param inputs is told each input
     */
    void inputs(ConditionInputs inputs);

    /**
     * A position stands at or above a rung.
     *
     * @param track index of the track
     * @param rung  index of the rung
     */
    record RungAtLeast(int track, int rung) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.rung(track) >= rung;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.rung(track);
        }
    }

    /**
     * A move is made in this turn.
     *
     * @param action index of the action
     */
    record ActionMade(int action) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.madeThisTurn(action);
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.action(action);
        }
    }

    /**
     * Lines were crossed often enough lately.
     *
     * @param thresholds       indices of the thresholds whose crossings are added up
     * @param crossers         indices of the actors whose crossings count; empty for anyone's
     * @param count            crossings needed, at least 1
     * @param window           turns to look back, this one included; 0 for the whole run
     * @param minimumMagnitude magnitude below which a crossing does not count
     */
    record CrossingsAtLeast(List<Integer> thresholds, List<Integer> crossers, int count, int window,
            double minimumMagnitude) implements Condition {
        /** Copies the lists. */
        public CrossingsAtLeast {
            thresholds = List.copyOf(thresholds);
            crossers = List.copyOf(crossers);
        }

        @Override
        public boolean holds(ConditionState state) {
            int found = 0;
            for (int i = 0; i < thresholds.size() && found < count; i++) {
                if (crossers.isEmpty()) {
                    found += state.crossings(thresholds.get(i), -1, window, minimumMagnitude);
                }
                for (int j = 0; j < crossers.size(); j++) {
                    found += state.crossings(thresholds.get(i), crossers.get(j), window, minimumMagnitude);
                }
            }
            return found >= count;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            thresholds.forEach(threshold -> inputs.crossings(threshold, window));
        }
    }

    /**
     * Enough of a package has arrived.
     *
     * @param capabilityPackage index of the package
     * @param share             share of the value of its items, above 0
     */
    record DeliveredAtLeast(int capabilityPackage, double share) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.deliveredShare(capabilityPackage) >= share;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.delivered(capabilityPackage);
        }
    }

    /**
     * A turn has come.
     *
     * @param turns the turn, from 1
     */
    record Elapsed(int turns) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.turn() >= turns;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.time();
        }
    }

    /**
     * The conflict has cost an actor enough.
     *
     * @param actor index of the actor
     * @param cost  accumulated cost
     */
    record CostAtLeast(int actor, double cost) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.cost(actor) >= cost;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.account(actor);
        }
    }

    /**
     * An actor has received enough capability.
     *
     * @param actor      index of the actor
     * @param capability capability after adaptation
     */
    record CapabilityAtLeast(int actor, double capability) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.capability(actor) >= capability;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.account(actor);
        }
    }

    /**
     * An actor expects enough from going on.
     *
     * @param actor index of the actor
     * @param value value of going on, in units of utility
     */
    record ContinuationValueAtLeast(int actor, double value) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.continuationValue(actor) >= value;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.account(actor);
        }
    }

    /**
     * What an actor expects from going on has fallen since the turn before. Never holds in the first turn.
     *
     * @param actor index of the actor
     */
    record ContinuationValueFalls(int actor) implements Condition {

        @Override
        public boolean holds(ConditionState state) {
            return state.continuationValue(actor) < state.continuationValueBefore(actor);
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.account(actor);
        }
    }

    /**
     * A holder thinks enforcement likely enough, by the evidence alone. Never holds where there is no belief.
     *
     * @param holder      index of the holder
     * @param threshold   index of the threshold
     * @param credibility credibility, in [0,1]
     */
    record CredibilityAtLeast(int holder, int threshold, double credibility) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return state.credibility(holder, threshold) >= credibility;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            inputs.belief(holder, threshold);
        }
    }

    /**
     * All parts hold; without parts it always holds.
     *
     * @param parts the parts
     */
    record AllOf(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(ConditionState state) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(state)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            parts.forEach(part -> part.inputs(inputs));
        }
    }

    /**
     * At least one part holds; without parts it never holds.
     *
     * @param parts the parts
     */
    record AnyOf(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(ConditionState state) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(state)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            parts.forEach(part -> part.inputs(inputs));
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(ConditionState state) {
            return !part.holds(state);
        }

        @Override
        public void inputs(ConditionInputs inputs) {
            part.inputs(inputs);
        }
    }
}
