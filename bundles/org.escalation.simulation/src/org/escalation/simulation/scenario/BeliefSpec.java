package org.escalation.simulation.scenario;

/**
 * How likely a holder thinks it that the owner of a threshold enforces it: Beta(alpha, beta) over the chance,
 * renewed by every crossing seen, and beside it the chance the holder fears.
 *
 * @param element    id and name of the model element, for messages and results
 * @param holder     index of the actor who believes
 * @param threshold  index of the threshold
 * @param alpha      weight of enforced crossings at the start, above 0
 * @param beta       weight of crossings without answer at the start, above 0
 * @param priorAlpha alpha0: what alpha falls back to as evidence is forgotten, above 0; NaN: alpha itself
 * @param priorBeta  beta0: what beta falls back to as evidence is forgotten, above 0; NaN: beta itself
 * @param memory     gamma: share of the evidence kept at each new event, in [0,1]
 * @param feared     the chance the holder fears, in [0,1]; NaN: the evidence is all there is
 * @param fearWeight weight of the feared chance against the evidence in decisions, in [0,1]; 1: fear alone
 */
public record BeliefSpec(
        Element element,
        int holder,
        int threshold,
        double alpha,
        double beta,
        double priorAlpha,
        double priorBeta,
        double memory,
        double feared,
        double fearWeight) {

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element   id and name of the model element, for messages and results
     * @param holder    index of the actor who believes
     * @param threshold index of the threshold
     * @return a builder
     */
    public static Builder builder(Element element, int holder, int threshold) {
        return new Builder(element, holder, threshold);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final int holder;
        private final int threshold;
        private double alpha = 1;
        private double beta = 1;
        private double priorAlpha = Double.NaN;
        private double priorBeta = Double.NaN;
        private double memory = 1;
        private double feared = Double.NaN;
        private double fearWeight = 1;

        private Builder(Element element, int holder, int threshold) {
            this.element = element;
            this.holder = holder;
            this.threshold = threshold;
        }

        /**
         * Sets alpha (default 1).
         *
         * @param value weight of enforced crossings at the start, above 0
         * @return this builder
         */
        public Builder alpha(double value) {
            alpha = value;
            return this;
        }

        /**
         * Sets beta (default 1).
         *
         * @param value weight of crossings without answer at the start, above 0
         * @return this builder
         */
        public Builder beta(double value) {
            beta = value;
            return this;
        }

        /**
         * Sets prior alpha (default none).
         *
         * @param value alpha0: what alpha falls back to as evidence is forgotten, above 0; NaN: alpha itself
         * @return this builder
         */
        public Builder priorAlpha(double value) {
            priorAlpha = value;
            return this;
        }

        /**
         * Sets prior beta (default none).
         *
         * @param value beta0: what beta falls back to as evidence is forgotten, above 0; NaN: beta itself
         * @return this builder
         */
        public Builder priorBeta(double value) {
            priorBeta = value;
            return this;
        }

        /**
         * Sets memory (default 1).
         *
         * @param value gamma: share of the evidence kept at each new event, in [0,1]
         * @return this builder
         */
        public Builder memory(double value) {
            memory = value;
            return this;
        }

        /**
         * Sets feared (default none).
         *
         * @param value the chance the holder fears, in [0,1]; NaN: the evidence is all there is
         * @return this builder
         */
        public Builder feared(double value) {
            feared = value;
            return this;
        }

        /**
         * Sets fear weight (default 1).
         *
         * @param value weight of the feared chance against the evidence in decisions, in [0,1]; 1: fear alone
         * @return this builder
         */
        public Builder fearWeight(double value) {
            fearWeight = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public BeliefSpec build() {
            return new BeliefSpec(element, holder, threshold, alpha, beta, priorAlpha, priorBeta,
                    memory, feared, fearWeight);
        }
    }
}
