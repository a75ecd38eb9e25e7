package org.escalation.simulation.scenario;

import java.util.List;

import org.escalation.simulation.condition.Condition;

/**
 * Something that happens to the actors without being anyone's choice.
 *
 * @param element       id and name of the model element, for messages and results
 * @param fromTurn      first turn in which it can happen
 * @param untilTurn     last turn in which it can happen; 0: no end
 * @param probability   chance that it happens in a turn in which it can, in [0,1]
 * @param once          whether it happens at most once in a run
 * @param condition     what must hold for it to happen
 * @param ladder        index of the ladder it moves
 * @param rungShift     rungs it moves the ladder up, or down if negative
 * @param hazard        chance that it ends in disaster in its turn, in [0,1]
 * @param costs         what it costs whom
 * @param startsPackage index of the package it sets going
 */
public record EventSpec(
        Element element,
        int fromTurn,
        int untilTurn,
        double probability,
        boolean once,
        Condition condition,
        int ladder,
        int rungShift,
        double hazard,
        List<CostSpec> costs,
        int startsPackage) {

    /** Copies the lists. */
    public EventSpec {
        costs = List.copyOf(costs);
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element id and name of the model element, for messages and results
     * @return a builder
     */
    public static Builder builder(Element element) {
        return new Builder(element);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private int fromTurn = 1;
        private int untilTurn;
        private double probability = 1;
        private boolean once = true;
        private Condition condition = Condition.ALWAYS;
        private int ladder = CompiledScenario.NONE;
        private int rungShift;
        private double hazard;
        private List<CostSpec> costs = List.of();
        private int startsPackage = CompiledScenario.NONE;

        private Builder(Element element) {
            this.element = element;
        }

        /**
         * Sets from turn (default 1).
         *
         * @param value first turn in which it can happen
         * @return this builder
         */
        public Builder fromTurn(int value) {
            fromTurn = value;
            return this;
        }

        /**
         * Sets until turn (default 0).
         *
         * @param value last turn in which it can happen; 0: no end
         * @return this builder
         */
        public Builder untilTurn(int value) {
            untilTurn = value;
            return this;
        }

        /**
         * Sets probability (default 1).
         *
         * @param value chance that it happens in a turn in which it can, in [0,1]
         * @return this builder
         */
        public Builder probability(double value) {
            probability = value;
            return this;
        }

        /**
         * Sets once (default yes).
         *
         * @param value whether it happens at most once in a run
         * @return this builder
         */
        public Builder once(boolean value) {
            once = value;
            return this;
        }

        /**
         * Sets condition (default always).
         *
         * @param value what must hold for it to happen
         * @return this builder
         */
        public Builder condition(Condition value) {
            condition = value;
            return this;
        }

        /**
         * Sets ladder (default none).
         *
         * @param value index of the ladder it moves
         * @return this builder
         */
        public Builder ladder(int value) {
            ladder = value;
            return this;
        }

        /**
         * Sets rung shift (default 0).
         *
         * @param value rungs it moves the ladder up, or down if negative
         * @return this builder
         */
        public Builder rungShift(int value) {
            rungShift = value;
            return this;
        }

        /**
         * Sets hazard (default 0).
         *
         * @param value chance that it ends in disaster in its turn, in [0,1]
         * @return this builder
         */
        public Builder hazard(double value) {
            hazard = value;
            return this;
        }

        /**
         * Sets costs (default empty).
         *
         * @param value what it costs whom
         * @return this builder
         */
        public Builder costs(List<CostSpec> value) {
            costs = value;
            return this;
        }

        /**
         * Sets starts package (default none).
         *
         * @param value index of the package it sets going
         * @return this builder
         */
        public Builder startsPackage(int value) {
            startsPackage = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public EventSpec build() {
            return new EventSpec(element, fromTurn, untilTurn, probability, once, condition, ladder,
                    rungShift, hazard, costs, startsPackage);
        }
    }
}
