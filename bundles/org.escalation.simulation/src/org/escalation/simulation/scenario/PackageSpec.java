package org.escalation.simulation.scenario;

import java.util.List;

/**
 * Capability delivered over time. Deliveries of one turn count as one step: opponents adapt between steps, not
 * within one.
 *
 * @param element               id and name of the model element, for messages and results
 * @param recipient             index of the actor who receives
 * @param deliveries            the items, each with its time after the start
 * @param supplier              index of the actor who delivers, and so crosses what the arrival crosses
 * @param opponents             whom the capability costs, and who adapts to it
 * @param coherenceBonus        added share of capability when all items arrive in one turn, at least 0
 * @param adaptationSensitivity how far the adaptation of opponents lessens later deliveries, in [0,1]
 * @param startTurn             turn in which it starts by itself; 0: only when something starts it
 */
public record PackageSpec(
        Element element,
        int recipient,
        List<DeliverySpec> deliveries,
        int supplier,
        List<OpponentSpec> opponents,
        double coherenceBonus,
        double adaptationSensitivity,
        int startTurn) {

    /** Copies the lists. */
    public PackageSpec {
        deliveries = List.copyOf(deliveries);
        opponents = List.copyOf(opponents);
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element    id and name of the model element, for messages and results
     * @param recipient  index of the actor who receives
     * @param deliveries the items, each with its time after the start
     * @return a builder
     */
    public static Builder builder(Element element, int recipient, List<DeliverySpec> deliveries) {
        return new Builder(element, recipient, deliveries);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final int recipient;
        private final List<DeliverySpec> deliveries;
        private int supplier = CompiledScenario.NONE;
        private List<OpponentSpec> opponents = List.of();
        private double coherenceBonus;
        private double adaptationSensitivity = 1;
        private int startTurn;

        private Builder(Element element, int recipient, List<DeliverySpec> deliveries) {
            this.element = element;
            this.recipient = recipient;
            this.deliveries = deliveries;
        }

        /**
         * Sets supplier (default none).
         *
         * @param value index of the actor who delivers, and so crosses what the arrival crosses
         * @return this builder
         */
        public Builder supplier(int value) {
            supplier = value;
            return this;
        }

        /**
         * Sets opponents (default empty).
         *
         * @param value whom the capability costs, and who adapts to it
         * @return this builder
         */
        public Builder opponents(List<OpponentSpec> value) {
            opponents = value;
            return this;
        }

        /**
         * Sets coherence bonus (default 0).
         *
         * @param value added share of capability when all items arrive in one turn, at least 0
         * @return this builder
         */
        public Builder coherenceBonus(double value) {
            coherenceBonus = value;
            return this;
        }

        /**
         * Sets adaptation sensitivity (default 1).
         *
         * @param value how far the adaptation of opponents lessens later deliveries, in [0,1]
         * @return this builder
         */
        public Builder adaptationSensitivity(double value) {
            adaptationSensitivity = value;
            return this;
        }

        /**
         * Sets start turn (default 0).
         *
         * @param value turn in which it starts by itself; 0: only when something starts it
         * @return this builder
         */
        public Builder startTurn(int value) {
            startTurn = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public PackageSpec build() {
            return new PackageSpec(element, recipient, deliveries, supplier, opponents, coherenceBonus,
                    adaptationSensitivity, startTurn);
        }
    }
}
