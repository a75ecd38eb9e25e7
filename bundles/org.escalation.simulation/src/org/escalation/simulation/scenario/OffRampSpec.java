package org.escalation.simulation.scenario;

import java.util.List;

import org.escalation.simulation.condition.Condition;

/**
 * A way out: while it is open, the run ends in a settlement when all named actors accept in the same turn.
 *
 * @param element      id and name of the model element, for messages and results
 * @param settlements  what it offers each actor who has to accept
 * @param fromTurn     first turn in which it is open
 * @param untilTurn    last turn in which it is open; 0: no end
 * @param precondition what must hold for it to be open
 * @param strength     when it counts as offered from strength; for the record, acceptance turns on the value of going
 *                     on
 */
public record OffRampSpec(
        Element element,
        List<SettlementSpec> settlements,
        int fromTurn,
        int untilTurn,
        Condition precondition,
        Condition strength) {

    /** Copies the lists. */
    public OffRampSpec {
        settlements = List.copyOf(settlements);
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element     id and name of the model element, for messages and results
     * @param settlements what it offers each actor who has to accept
     * @return a builder
     */
    public static Builder builder(Element element, List<SettlementSpec> settlements) {
        return new Builder(element, settlements);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final List<SettlementSpec> settlements;
        private int fromTurn = 1;
        private int untilTurn;
        private Condition precondition = Condition.ALWAYS;
        private Condition strength = Condition.NEVER;

        private Builder(Element element, List<SettlementSpec> settlements) {
            this.element = element;
            this.settlements = settlements;
        }

        /**
         * Sets from turn (default 1).
         *
         * @param value first turn in which it is open
         * @return this builder
         */
        public Builder fromTurn(int value) {
            fromTurn = value;
            return this;
        }

        /**
         * Sets until turn (default 0).
         *
         * @param value last turn in which it is open; 0: no end
         * @return this builder
         */
        public Builder untilTurn(int value) {
            untilTurn = value;
            return this;
        }

        /**
         * Sets precondition (default always).
         *
         * @param value what must hold for it to be open
         * @return this builder
         */
        public Builder precondition(Condition value) {
            precondition = value;
            return this;
        }

        /**
         * Sets strength (default Condition.NEVER).
         *
         * @param value when it counts as offered from strength; for the record, acceptance turns on the value of
         *              going on
         * @return this builder
         */
        public Builder strength(Condition value) {
            strength = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public OffRampSpec build() {
            return new OffRampSpec(element, settlements, fromTurn, untilTurn, precondition, strength);
        }
    }
}
