package org.escalation.simulation.scenario;

import org.escalation.simulation.rule.DecisionRule;

/**
 * Who decides and who bears the consequences.
 *
 * @param element          id and name of the model element, for messages and results
 * @param rule             how the actor chooses; null for one that only owns thresholds or receives
 * @param lambda           precision of a quantal response per unit of utility (payoffs scaled to 10), at least 0
 * @param lossAversion     factor on losses in prospect theory, at least 1
 * @param aspiration       reference point of prospect theory in units of utility; 0 is the status quo
 * @param disasterLoss     D: loss of utility if the disaster happens, at least 0
 * @param costTolerance    accumulated cost above which the actor capitulates, above 0
 * @param costPerTurn      cost that every turn of the conflict puts on the actor, at least 0
 * @param adaptationRate   A: share of a later delivery that the actor learns to blunt with each one before, in [0,1]
 * @param prevailValue     value of going on while nothing of the cost tolerance is used up, in units of utility
 * @param faceWeight       phi: weight of saving face in an off-ramp, at least 0
 * @param hazardPerception factor on hazards in the eyes of the actor: below 1 is risk-acceptant, at least 0
 * @param rungNoise        chance that the actor sees a rung one too high, and the same for one too low, in [0,0.5]
 * @param outcomeNoise     chance that the actor takes an enforced crossing for an ignored one or the reverse, in
 *                         [0,1]
 */
public record ActorSpec(
        Element element,
        DecisionRule rule,
        double lambda,
        double lossAversion,
        double aspiration,
        double disasterLoss,
        double costTolerance,
        double costPerTurn,
        double adaptationRate,
        double prevailValue,
        double faceWeight,
        double hazardPerception,
        double rungNoise,
        double outcomeNoise) {

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
        private DecisionRule rule;
        private double lambda = 1;
        private double lossAversion = 2.25;
        private double aspiration;
        private double disasterLoss;
        private double costTolerance = Double.POSITIVE_INFINITY;
        private double costPerTurn;
        private double adaptationRate;
        private double prevailValue;
        private double faceWeight = 1;
        private double hazardPerception = 1;
        private double rungNoise;
        private double outcomeNoise;

        private Builder(Element element) {
            this.element = element;
        }

        /**
         * Sets rule (default none).
         *
         * @param value how the actor chooses; null for one that only owns thresholds or receives
         * @return this builder
         */
        public Builder rule(DecisionRule value) {
            rule = value;
            return this;
        }

        /**
         * Sets lambda (default 1).
         *
         * @param value precision of a quantal response per unit of utility (payoffs scaled to 10), at least 0
         * @return this builder
         */
        public Builder lambda(double value) {
            lambda = value;
            return this;
        }

        /**
         * Sets loss aversion (default 2.25).
         *
         * @param value factor on losses in prospect theory, at least 1
         * @return this builder
         */
        public Builder lossAversion(double value) {
            lossAversion = value;
            return this;
        }

        /**
         * Sets aspiration (default 0).
         *
         * @param value reference point of prospect theory in units of utility; 0 is the status quo
         * @return this builder
         */
        public Builder aspiration(double value) {
            aspiration = value;
            return this;
        }

        /**
         * Sets disaster loss (default 0).
         *
         * @param value D: loss of utility if the disaster happens, at least 0
         * @return this builder
         */
        public Builder disasterLoss(double value) {
            disasterLoss = value;
            return this;
        }

        /**
         * Sets cost tolerance (default infinite).
         *
         * @param value accumulated cost above which the actor capitulates, above 0
         * @return this builder
         */
        public Builder costTolerance(double value) {
            costTolerance = value;
            return this;
        }

        /**
         * Sets cost per turn (default 0).
         *
         * @param value cost that every turn of the conflict puts on the actor, at least 0
         * @return this builder
         */
        public Builder costPerTurn(double value) {
            costPerTurn = value;
            return this;
        }

        /**
         * Sets adaptation rate (default 0).
         *
         * @param value A: share of a later delivery that the actor learns to blunt with each one before, in [0,1]
         * @return this builder
         */
        public Builder adaptationRate(double value) {
            adaptationRate = value;
            return this;
        }

        /**
         * Sets prevail value (default 0).
         *
         * @param value value of going on while nothing of the cost tolerance is used up, in units of utility
         * @return this builder
         */
        public Builder prevailValue(double value) {
            prevailValue = value;
            return this;
        }

        /**
         * Sets face weight (default 1).
         *
         * @param value phi: weight of saving face in an off-ramp, at least 0
         * @return this builder
         */
        public Builder faceWeight(double value) {
            faceWeight = value;
            return this;
        }

        /**
         * Sets hazard perception (default 1).
         *
         * @param value factor on hazards in the eyes of the actor: below 1 is risk-acceptant, at least 0
         * @return this builder
         */
        public Builder hazardPerception(double value) {
            hazardPerception = value;
            return this;
        }

        /**
         * Sets rung noise (default 0).
         *
         * @param value chance that the actor sees a rung one too high, and the same for one too low, in [0,0.5]
         * @return this builder
         */
        public Builder rungNoise(double value) {
            rungNoise = value;
            return this;
        }

        /**
         * Sets outcome noise (default 0).
         *
         * @param value chance that the actor takes an enforced crossing for an ignored one or the reverse, in [0,1]
         * @return this builder
         */
        public Builder outcomeNoise(double value) {
            outcomeNoise = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public ActorSpec build() {
            return new ActorSpec(element, rule, lambda, lossAversion, aspiration, disasterLoss,
                    costTolerance, costPerTurn, adaptationRate, prevailValue, faceWeight,
                    hazardPerception, rungNoise, outcomeNoise);
        }
    }
}
