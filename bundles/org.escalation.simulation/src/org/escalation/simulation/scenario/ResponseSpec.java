package org.escalation.simulation.scenario;

import java.util.List;

/**
 * What the owner of a threshold does when it is crossed, and how likely.
 *
 * @param element       id and name of the model element, for messages and results
 * @param enforced      chance that the owner really enforces in full, in [0,1]
 * @param partial       chance of a partial or substituted answer; together with the full one at most 1
 * @param partialWeight z: how much of the harm a partial answer does, and its weight as evidence, in [0,1]
 * @param loss          L: loss of the crosser under the full response, at least 0
 * @param target        index of the actor the loss falls on; none: the crosser
 * @param ownerCost     cost of the full response to the owner, beside that of its actions, at least 0
 * @param hazard        chance that the full response ends in disaster, beside that of its actions, in [0,1]; drawn in
 *                      the turn after it is carried out
 * @param actions       indices of the actions of the owner that a full response consists of; they are moves of the
 *                      turn in which it is carried out, or of the next one if that turn's moves are over
 * @param delay         turns from the crossing until the response is carried out
 */
public record ResponseSpec(
        Element element,
        double enforced,
        double partial,
        double partialWeight,
        double loss,
        int target,
        double ownerCost,
        double hazard,
        List<Integer> actions,
        DelaySpec delay) {

    /** Copies the lists. */
    public ResponseSpec {
        actions = List.copyOf(actions);
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
        private double enforced;
        private double partial;
        private double partialWeight = 0.5;
        private double loss;
        private int target = CompiledScenario.NONE;
        private double ownerCost;
        private double hazard;
        private List<Integer> actions = List.of();
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
         * @param value z: how much of the harm a partial answer does, and its weight as evidence, in [0,1]
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
         * Sets target (default none).
         *
         * @param value index of the actor the loss falls on; none: the crosser
         * @return this builder
         */
        public Builder target(int value) {
            target = value;
            return this;
        }

        /**
         * Sets owner cost (default 0).
         *
         * @param value cost of the full response to the owner, beside that of its actions, at least 0
         * @return this builder
         */
        public Builder ownerCost(double value) {
            ownerCost = value;
            return this;
        }

        /**
         * Sets hazard (default 0).
         *
         * @param value chance that the full response ends in disaster, beside that of its actions, in [0,1]; drawn in
         *              the turn after it is carried out
         * @return this builder
         */
        public Builder hazard(double value) {
            hazard = value;
            return this;
        }

        /**
         * Sets actions (default empty).
         *
         * @param value indices of the actions of the owner that a full response consists of; they are moves of the
         *              turn in which it is carried out, or of the next one if that turn's moves are over
         * @return this builder
         */
        public Builder actions(List<Integer> value) {
            actions = value;
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
            return new ResponseSpec(element, enforced, partial, partialWeight, loss, target, ownerCost,
                    hazard, actions, delay);
        }
    }
}
