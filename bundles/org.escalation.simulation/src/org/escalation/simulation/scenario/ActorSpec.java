package org.escalation.simulation.scenario;

import java.util.List;

import org.escalation.simulation.rule.DecisionRule;

/**
 * Who decides and who bears the consequences.
 *
 * @param element           id and name of the model element, for messages and results
 * @param rule              how the actor chooses; null for one that only owns thresholds or receives
 * @param lambda            precision of a quantal response per unit of utility, at least 0
 * @param lossAversion      factor on losses in prospect theory, at least 0
 * @param prevailValue      W: value of prevailing, in units of utility
 * @param submitValue       S: value of submitting, in units of utility
 * @param disasterLoss      D: loss of utility if the disaster happens, at least 0
 * @param costTolerance     accumulated cost above which the actor capitulates, above 0
 * @param costPerTurn       cost that every turn of the conflict puts on the actor, at least 0
 * @param faceWeight        phi: value of fully preserved face in an off-ramp, at least 0
 * @param adaptationRate    A: share of a later delivery that the actor learns to blunt with each turn of deliveries
 *                          before, in [0,1]
 * @param seenHazard        chance of disaster in a turn on the occupied rungs as the actor sees it, in [0,1]; NaN:
 *                          the real one
 * @param outcomeNoise      chance that the actor takes an enforced crossing for an ignored one or the reverse, in
 *                          [0,1]
 * @param initialCapability capability at the start, at least 0
 * @param initialAdaptation how far the actor has adapted to deliveries at the start, in [0,1]
 * @param initialCost       cost borne before the start, at least 0
 * @param members           indices of the actors whose assent a coalition needs; empty for others
 * @param centralisation    how far decisions go without the assent of the members, in [0,1]; 1: entirely
 */
public record ActorSpec(
        Element element,
        DecisionRule rule,
        double lambda,
        double lossAversion,
        double prevailValue,
        double submitValue,
        double disasterLoss,
        double costTolerance,
        double costPerTurn,
        double faceWeight,
        double adaptationRate,
        double seenHazard,
        double outcomeNoise,
        double initialCapability,
        double initialAdaptation,
        double initialCost,
        List<Integer> members,
        double centralisation) {

    /** Copies the lists. */
    public ActorSpec {
        members = List.copyOf(members);
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
        private DecisionRule rule;
        private double lambda = 1;
        private double lossAversion = 2.25;
        private double prevailValue;
        private double submitValue;
        private double disasterLoss;
        private double costTolerance = Double.POSITIVE_INFINITY;
        private double costPerTurn;
        private double faceWeight = 1;
        private double adaptationRate;
        private double seenHazard = Double.NaN;
        private double outcomeNoise;
        private double initialCapability;
        private double initialAdaptation;
        private double initialCost;
        private List<Integer> members = List.of();
        private double centralisation = 1;

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
         * @param value precision of a quantal response per unit of utility, at least 0
         * @return this builder
         */
        public Builder lambda(double value) {
            lambda = value;
            return this;
        }

        /**
         * Sets loss aversion (default 2.25).
         *
         * @param value factor on losses in prospect theory, at least 0
         * @return this builder
         */
        public Builder lossAversion(double value) {
            lossAversion = value;
            return this;
        }

        /**
         * Sets prevail value (default 0).
         *
         * @param value W: value of prevailing, in units of utility
         * @return this builder
         */
        public Builder prevailValue(double value) {
            prevailValue = value;
            return this;
        }

        /**
         * Sets submit value (default 0).
         *
         * @param value S: value of submitting, in units of utility
         * @return this builder
         */
        public Builder submitValue(double value) {
            submitValue = value;
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
         * Sets face weight (default 1).
         *
         * @param value phi: value of fully preserved face in an off-ramp, at least 0
         * @return this builder
         */
        public Builder faceWeight(double value) {
            faceWeight = value;
            return this;
        }

        /**
         * Sets adaptation rate (default 0).
         *
         * @param value A: share of a later delivery that the actor learns to blunt with each turn of deliveries
         *              before, in [0,1]
         * @return this builder
         */
        public Builder adaptationRate(double value) {
            adaptationRate = value;
            return this;
        }

        /**
         * Sets seen hazard (default none).
         *
         * @param value chance of disaster in a turn on the occupied rungs as the actor sees it, in [0,1]; NaN: the
         *              real one
         * @return this builder
         */
        public Builder seenHazard(double value) {
            seenHazard = value;
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
         * Sets initial capability (default 0).
         *
         * @param value capability at the start, at least 0
         * @return this builder
         */
        public Builder initialCapability(double value) {
            initialCapability = value;
            return this;
        }

        /**
         * Sets initial adaptation (default 0).
         *
         * @param value how far the actor has adapted to deliveries at the start, in [0,1]
         * @return this builder
         */
        public Builder initialAdaptation(double value) {
            initialAdaptation = value;
            return this;
        }

        /**
         * Sets initial cost (default 0).
         *
         * @param value cost borne before the start, at least 0
         * @return this builder
         */
        public Builder initialCost(double value) {
            initialCost = value;
            return this;
        }

        /**
         * Sets members (default empty).
         *
         * @param value indices of the actors whose assent a coalition needs; empty for others
         * @return this builder
         */
        public Builder members(List<Integer> value) {
            members = value;
            return this;
        }

        /**
         * Sets centralisation (default 1).
         *
         * @param value how far decisions go without the assent of the members, in [0,1]; 1: entirely
         * @return this builder
         */
        public Builder centralisation(double value) {
            centralisation = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public ActorSpec build() {
            return new ActorSpec(element, rule, lambda, lossAversion, prevailValue, submitValue,
                    disasterLoss, costTolerance, costPerTurn, faceWeight, adaptationRate, seenHazard,
                    outcomeNoise, initialCapability, initialAdaptation, initialCost, members,
                    centralisation);
        }
    }
}
