package org.escalation.simulation.scenario;

/**
 * The parameters of a scenario that belong to no single element.
 *
 * @param horizon          turns after which the run ends, 1..1,000,000
 * @param pooling          rho: weight of evidence from thresholds of the same owner in another domain, in [0,1]
 * @param discount         delta: discount factor per turn, in [0,1]
 * @param breakMultiplier  factor on the loss of a response in the turn of an expectation break, and exponent of the
 *                         chance that its hazard is escaped, at least 0
 * @param breakJump        rise in severity in one move from which it breaks expectations, at least 0
 * @param observationNoise standard deviation of the error with which actors see others' positions, in points of
 *                         severity, at least 0
 * @param moveOrder        whether actors choose at once or one after the other
 * @param responseWindow   turns after a provocation in which an upward move counts as reactive, at least 0
 */
public record ParameterSpec(
        int horizon,
        double pooling,
        double discount,
        double breakMultiplier,
        double breakJump,
        double observationNoise,
        MoveOrder moveOrder,
        int responseWindow) {

    /** Longest horizon that is accepted. */
    public static final int MAX_HORIZON = 1_000_000;

    /** How the choices of a turn hang together. */
    public enum MoveOrder {
        /** All choose without knowing the others' moves of the turn. */
        SIMULTANEOUS,
        /** Actors choose in the order they are declared, knowing the visible moves before theirs. */
        SEQUENTIAL_VISIBLE
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param horizon turns after which the run ends, 1..1,000,000
     * @return a builder
     */
    public static Builder builder(int horizon) {
        return new Builder(horizon);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final int horizon;
        private double pooling = 0.3;
        private double discount = 0.95;
        private double breakMultiplier = 1;
        private double breakJump = Double.POSITIVE_INFINITY;
        private double observationNoise;
        private MoveOrder moveOrder = MoveOrder.SIMULTANEOUS;
        private int responseWindow = 3;

        private Builder(int horizon) {
            this.horizon = horizon;
        }

        /**
         * Sets pooling (default 0.3).
         *
         * @param value rho: weight of evidence from thresholds of the same owner in another domain, in [0,1]
         * @return this builder
         */
        public Builder pooling(double value) {
            pooling = value;
            return this;
        }

        /**
         * Sets discount (default 0.95).
         *
         * @param value delta: discount factor per turn, in [0,1]
         * @return this builder
         */
        public Builder discount(double value) {
            discount = value;
            return this;
        }

        /**
         * Sets break multiplier (default 1).
         *
         * @param value factor on the loss of a response in the turn of an expectation break, and exponent of the
         *              chance that its hazard is escaped, at least 0
         * @return this builder
         */
        public Builder breakMultiplier(double value) {
            breakMultiplier = value;
            return this;
        }

        /**
         * Sets break jump (default infinite).
         *
         * @param value rise in severity in one move from which it breaks expectations, at least 0
         * @return this builder
         */
        public Builder breakJump(double value) {
            breakJump = value;
            return this;
        }

        /**
         * Sets observation noise (default 0).
         *
         * @param value standard deviation of the error with which actors see others' positions, in points of
         *              severity, at least 0
         * @return this builder
         */
        public Builder observationNoise(double value) {
            observationNoise = value;
            return this;
        }

        /**
         * Sets move order (default MoveOrder.SIMULTANEOUS).
         *
         * @param value whether actors choose at once or one after the other
         * @return this builder
         */
        public Builder moveOrder(MoveOrder value) {
            moveOrder = value;
            return this;
        }

        /**
         * Sets response window (default 3).
         *
         * @param value turns after a provocation in which an upward move counts as reactive, at least 0
         * @return this builder
         */
        public Builder responseWindow(int value) {
            responseWindow = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public ParameterSpec build() {
            return new ParameterSpec(horizon, pooling, discount, breakMultiplier, breakJump,
                    observationNoise, moveOrder, responseWindow);
        }
    }
}
