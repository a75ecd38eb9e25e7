package org.escalation.simulation.scenario;

import java.util.List;

import org.escalation.simulation.condition.Condition;

/**
 * A move an actor can make. Waiting is always possible and is not described.
 *
 * @param element       id and name of the model element, for messages and results
 * @param actor         index of the actor that can make it
 * @param track         index of the track it moves
 * @param fromRung      the rung that must be occupied; none: any
 * @param toRung        the rung it leads to; without a rung to come from it raises to at least this rung and never
 *                      lowers
 * @param benefit       G: gain if no threshold owner enforces, in units of utility
 * @param cost          k: cost of the move in any case, at least 0
 * @param size          size relative to the full step, and magnitude of the crossings it makes, at least 0
 * @param hazard        chance that the move itself ends in disaster, in [0,1]
 * @param audience      gain or loss before the own audience for making it, in units of utility
 * @param visibility    chance that others see the move before they choose, and the weight of what follows as
 *                      evidence, in [0,1]
 * @param startsPackage index of the package whose deliveries the move sets going
 * @param maxUses       how often it can be made in a run; 0: without limit
 * @param available     what must hold for it to be open
 * @param restrictedBy  indices of the thresholds that, while in force, forbid it: limits the actor has set itself
 */
public record ActionSpec(
        Element element,
        int actor,
        int track,
        int fromRung,
        int toRung,
        double benefit,
        double cost,
        double size,
        double hazard,
        double audience,
        double visibility,
        int startsPackage,
        int maxUses,
        Condition available,
        List<Integer> restrictedBy) {

    /** Copies the lists. */
    public ActionSpec {
        restrictedBy = List.copyOf(restrictedBy);
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element id and name of the model element, for messages and results
     * @param actor   index of the actor that can make it
     * @return a builder
     */
    public static Builder builder(Element element, int actor) {
        return new Builder(element, actor);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final int actor;
        private int track = CompiledScenario.NONE;
        private int fromRung = CompiledScenario.NONE;
        private int toRung = CompiledScenario.NONE;
        private double benefit;
        private double cost;
        private double size = 1;
        private double hazard;
        private double audience;
        private double visibility = 1;
        private int startsPackage = CompiledScenario.NONE;
        private int maxUses;
        private Condition available = Condition.ALWAYS;
        private List<Integer> restrictedBy = List.of();

        private Builder(Element element, int actor) {
            this.element = element;
            this.actor = actor;
        }

        /**
         * Sets track (default none).
         *
         * @param value index of the track it moves
         * @return this builder
         */
        public Builder track(int value) {
            track = value;
            return this;
        }

        /**
         * Sets from rung (default none).
         *
         * @param value the rung that must be occupied; none: any
         * @return this builder
         */
        public Builder fromRung(int value) {
            fromRung = value;
            return this;
        }

        /**
         * Sets to rung (default none).
         *
         * @param value the rung it leads to; without a rung to come from it raises to at least this rung and never
         *              lowers
         * @return this builder
         */
        public Builder toRung(int value) {
            toRung = value;
            return this;
        }

        /**
         * Sets benefit (default 0).
         *
         * @param value G: gain if no threshold owner enforces, in units of utility
         * @return this builder
         */
        public Builder benefit(double value) {
            benefit = value;
            return this;
        }

        /**
         * Sets cost (default 0).
         *
         * @param value k: cost of the move in any case, at least 0
         * @return this builder
         */
        public Builder cost(double value) {
            cost = value;
            return this;
        }

        /**
         * Sets size (default 1).
         *
         * @param value size relative to the full step, and magnitude of the crossings it makes, at least 0
         * @return this builder
         */
        public Builder size(double value) {
            size = value;
            return this;
        }

        /**
         * Sets hazard (default 0).
         *
         * @param value chance that the move itself ends in disaster, in [0,1]
         * @return this builder
         */
        public Builder hazard(double value) {
            hazard = value;
            return this;
        }

        /**
         * Sets audience (default 0).
         *
         * @param value gain or loss before the own audience for making it, in units of utility
         * @return this builder
         */
        public Builder audience(double value) {
            audience = value;
            return this;
        }

        /**
         * Sets visibility (default 1).
         *
         * @param value chance that others see the move before they choose, and the weight of what follows as
         *              evidence, in [0,1]
         * @return this builder
         */
        public Builder visibility(double value) {
            visibility = value;
            return this;
        }

        /**
         * Sets starts package (default none).
         *
         * @param value index of the package whose deliveries the move sets going
         * @return this builder
         */
        public Builder startsPackage(int value) {
            startsPackage = value;
            return this;
        }

        /**
         * Sets max uses (default 0).
         *
         * @param value how often it can be made in a run; 0: without limit
         * @return this builder
         */
        public Builder maxUses(int value) {
            maxUses = value;
            return this;
        }

        /**
         * Sets available (default always).
         *
         * @param value what must hold for it to be open
         * @return this builder
         */
        public Builder available(Condition value) {
            available = value;
            return this;
        }

        /**
         * Sets restricted by (default empty).
         *
         * @param value indices of the thresholds that, while in force, forbid it: limits the actor has set itself
         * @return this builder
         */
        public Builder restrictedBy(List<Integer> value) {
            restrictedBy = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public ActionSpec build() {
            return new ActionSpec(element, actor, track, fromRung, toRung, benefit, cost, size, hazard,
                    audience, visibility, startsPackage, maxUses, available, restrictedBy);
        }
    }
}
