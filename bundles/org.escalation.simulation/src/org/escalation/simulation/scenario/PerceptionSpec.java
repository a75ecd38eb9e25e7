package org.escalation.simulation.scenario;

import org.escalation.simulation.rule.DecisionRule;

/**
 * What one actor takes for another's way to choose; a mirror image if these are the holder's own values. It yields
 * the holder's forecast of the other's next move: what is foreseen counts in the danger that the holder sees in a turn,
 * and how far it is from what happens is the error of the forecast. It also says how well the holder sees the other's
 * position.
 *
 * @param element     id and name of the model element, for messages and results
 * @param holder      index of the actor who perceives
 * @param about       index of the actor who is perceived
 * @param rule        the rule the holder takes for the other's; null: its real one
 * @param lambda      the precision of choice the holder ascribes to the other, at least 0; NaN: its real one
 * @param stakeFactor factor on the other's gains in the eyes of the holder, at least 0; 1 is a correct view
 * @param noise       standard deviation of the error with which the holder sees the other's position, in points of
 *                    severity, at least 0
 */
public record PerceptionSpec(
        Element element,
        int holder,
        int about,
        DecisionRule rule,
        double lambda,
        double stakeFactor,
        double noise) {

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element id and name of the model element, for messages and results
     * @param holder  index of the actor who perceives
     * @param about   index of the actor who is perceived
     * @return a builder
     */
    public static Builder builder(Element element, int holder, int about) {
        return new Builder(element, holder, about);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final int holder;
        private final int about;
        private DecisionRule rule;
        private double lambda = Double.NaN;
        private double stakeFactor = 1;
        private double noise;

        private Builder(Element element, int holder, int about) {
            this.element = element;
            this.holder = holder;
            this.about = about;
        }

        /**
         * Sets rule (default none).
         *
         * @param value the rule the holder takes for the other's; null: its real one
         * @return this builder
         */
        public Builder rule(DecisionRule value) {
            rule = value;
            return this;
        }

        /**
         * Sets lambda (default none).
         *
         * @param value the precision of choice the holder ascribes to the other, at least 0; NaN: its real one
         * @return this builder
         */
        public Builder lambda(double value) {
            lambda = value;
            return this;
        }

        /**
         * Sets stake factor (default 1).
         *
         * @param value factor on the other's gains in the eyes of the holder, at least 0; 1 is a correct view
         * @return this builder
         */
        public Builder stakeFactor(double value) {
            stakeFactor = value;
            return this;
        }

        /**
         * Sets noise (default 0).
         *
         * @param value standard deviation of the error with which the holder sees the other's position, in points of
         *              severity, at least 0
         * @return this builder
         */
        public Builder noise(double value) {
            noise = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public PerceptionSpec build() {
            return new PerceptionSpec(element, holder, about, rule, lambda, stakeFactor, noise);
        }
    }
}
