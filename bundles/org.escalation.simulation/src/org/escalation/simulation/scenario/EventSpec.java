package org.escalation.simulation.scenario;

import java.util.List;

import org.escalation.simulation.condition.Condition;

/**
 * Something that happens to the actors without being anyone's choice.
 *
 * @param element     id and name of the model element, for messages and results
 * @param fromTurn    first turn in which it can happen
 * @param untilTurn   last turn in which it can happen; 0: no end
 * @param probability chance that it happens in a turn in which it can, in [0,1]
 * @param once        whether it happens at most once in a run
 * @param condition   what must hold for it to happen
 * @param hazard      chance that it ends in disaster in its turn, in [0,1]
 * @param changes     what it changes
 */
public record EventSpec(
        Element element,
        int fromTurn,
        int untilTurn,
        double probability,
        boolean once,
        Condition condition,
        double hazard,
        List<ChangeSpec> changes) {

    /** Copies the lists. */
    public EventSpec {
        changes = List.copyOf(changes);
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
        private double hazard;
        private List<ChangeSpec> changes = List.of();

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
         * Sets changes (default empty).
         *
         * @param value what it changes
         * @return this builder
         */
        public Builder changes(List<ChangeSpec> value) {
            changes = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public EventSpec build() {
            return new EventSpec(element, fromTurn, untilTurn, probability, once, condition, hazard,
                    changes);
        }
    }
}
