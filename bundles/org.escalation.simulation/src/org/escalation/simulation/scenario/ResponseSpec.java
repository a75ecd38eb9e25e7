package org.escalation.simulation.scenario;

/**
 * What the owner of a threshold does when it is crossed, and how likely.
 *
 * @param element       id and name of the model element, for messages and results
 * @param enforced      chance that the owner really enforces in full, in [0,1]
 * @param partial       chance of a partial or substituted answer; together with the full one at most 1
 * @param partialWeight z: how much of the response a partial answer is, as harm and as evidence, in [0,1]
 * @param loss          L: loss of the crosser under the full response, at least 0
 * @param ownerCost     cost of the full response to the owner, at least 0
 * @param audienceCost  cost to the owner of not answering at all, at least 0
 * @param hazard        chance that the full response ends in disaster, in [0,1]; drawn in the turn after it is
 *                      carried out
 * @param ladder        index of the ladder the response moves on
 * @param toRung        the rung the response raises to at least
 * @param delay         turns from the crossing until the response is carried out
 */
public record ResponseSpec(
        Element element,
        double enforced,
        double partial,
        double partialWeight,
        double loss,
        double ownerCost,
        double audienceCost,
        double hazard,
        int ladder,
        int toRung,
        DelaySpec delay) {

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
        private double enforced;
        private double partial;
        private double partialWeight = 0.5;
        private double loss;
        private double ownerCost;
        private double audienceCost;
        private double hazard;
        private int ladder = CompiledScenario.NONE;
        private int toRung = CompiledScenario.NONE;
        private DelaySpec delay = DelaySpec.none();

        private Builder(Element element) {
            this.element = element;
        }

        /**
         * Sets enforced (default 0).
         *
         * @param value chance that the owner really enforces in full, in [0,1]
         * @return this builder
         */
        public Builder enforced(double value) {
            enforced = value;
            return this;
        }

        /**
         * Sets partial (default 0).
         *
         * @param value chance of a partial or substituted answer; together with the full one at most 1
         * @return this builder
         */
        public Builder partial(double value) {
            partial = value;
            return this;
        }

        /**
         * Sets partial weight (default 0.5).
         *
         * @param value z: how much of the response a partial answer is, as harm and as evidence, in [0,1]
         * @return this builder
         */
        public Builder partialWeight(double value) {
            partialWeight = value;
            return this;
        }

        /**
         * Sets loss (default 0).
         *
         * @param value L: loss of the crosser under the full response, at least 0
         * @return this builder
         */
        public Builder loss(double value) {
            loss = value;
            return this;
        }

        /**
         * Sets owner cost (default 0).
         *
         * @param value cost of the full response to the owner, at least 0
         * @return this builder
         */
        public Builder ownerCost(double value) {
            ownerCost = value;
            return this;
        }

        /**
         * Sets audience cost (default 0).
         *
         * @param value cost to the owner of not answering at all, at least 0
         * @return this builder
         */
        public Builder audienceCost(double value) {
            audienceCost = value;
            return this;
        }

        /**
         * Sets hazard (default 0).
         *
         * @param value chance that the full response ends in disaster, in [0,1]; drawn in the turn after it is
         *              carried out
         * @return this builder
         */
        public Builder hazard(double value) {
            hazard = value;
            return this;
        }

        /**
         * Sets ladder (default none).
         *
         * @param value index of the ladder the response moves on
         * @return this builder
         */
        public Builder ladder(int value) {
            ladder = value;
            return this;
        }

        /**
         * Sets to rung (default none).
         *
         * @param value the rung the response raises to at least
         * @return this builder
         */
        public Builder toRung(int value) {
            toRung = value;
            return this;
        }

        /**
         * Sets delay (default none).
         *
         * @param value turns from the crossing until the response is carried out
         * @return this builder
         */
        public Builder delay(DelaySpec value) {
            delay = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public ResponseSpec build() {
            return new ResponseSpec(element, enforced, partial, partialWeight, loss, ownerCost,
                    audienceCost, hazard, ladder, toRung, delay);
        }
    }
}
