package org.escalation.simulation.scenario;

import java.util.List;

/**
 * Capability delivered over time. Deliveries of one turn count as one step: the adversary adapts between steps,
 * not within one.
 *
 * @param element               id and name of the model element, for messages and results
 * @param recipient             index of the actor who receives
 * @param supplier              index of the actor who delivers, and so crosses what the arrival crosses
 * @param adversary             index of the actor who adapts to it and whom it costs
 * @param deliveries            the items, each with its time after the start
 * @param coherenceBonus        added share of capability when all items arrive in one turn, at least 0
 * @param adaptationSensitivity factor on the adaptation rate of the adversary, at least 0
 * @param harmPerTurn           cost to the adversary per turn and unit of capability, at least 0
 * @param startTurn             turn in which it starts by itself; 0: only when something starts it
 */
public record PackageSpec(
        Element element,
        int recipient,
        int supplier,
        int adversary,
        List<DeliverySpec> deliveries,
        double coherenceBonus,
        double adaptationSensitivity,
        double harmPerTurn,
        int startTurn) {

    /** Copies the lists. */
    public PackageSpec {
        deliveries = List.copyOf(deliveries);
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
        private int adversary = CompiledScenario.NONE;
        private double coherenceBonus;
        private double adaptationSensitivity = 1;
        private double harmPerTurn;
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
         * Sets adversary (default none).
         *
         * @param value index of the actor who adapts to it and whom it costs
         * @return this builder
         */
        public Builder adversary(int value) {
            adversary = value;
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
         * @param value factor on the adaptation rate of the adversary, at least 0
         * @return this builder
         */
        public Builder adaptationSensitivity(double value) {
            adaptationSensitivity = value;
            return this;
        }

        /**
         * Sets harm per turn (default 0).
         *
         * @param value cost to the adversary per turn and unit of capability, at least 0
         * @return this builder
         */
        public Builder harmPerTurn(double value) {
            harmPerTurn = value;
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
            return new PackageSpec(element, recipient, supplier, adversary, deliveries, coherenceBonus,
                    adaptationSensitivity, harmPerTurn, startTurn);
        }
    }
}
