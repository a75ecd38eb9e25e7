package org.escalation.simulation.scenario;

/**
 * A signal about a threshold (Fearon 1997). Cheap talk raises what the others fear and proves nothing; a sunk cost
 * is evidence of its strength in enforced crossings; tying hands is such evidence and also makes the sender more
 * likely to enforce.
 *
 * @param element      id and name of the model element, for messages and results
 * @param threshold    index of the threshold it is about; its owner is the sender
 * @param costType     what makes it believable
 * @param strength     cheap talk: share of the way from the feared chance to 1, in [0,1]; otherwise the weight as
 *                     enforced crossings, at least 0
 * @param bindingShare tying hands: share of the way from the chance of enforcement to 1, in [0,1]
 * @param senderCost   what it costs the sender, at least 0
 * @param fromTurn     turn in which it is sent
 * @param period       turns until it is sent again; 0: once
 * @param untilTurn    last turn in which it is sent again; 0: no end
 */
public record SignalSpec(
        Element element,
        int threshold,
        CostType costType,
        double strength,
        double bindingShare,
        double senderCost,
        int fromTurn,
        int period,
        int untilTurn) {

    /** What makes a signal believable. */
    public enum CostType {
        /** Words that cost nothing. */
        CHEAP_TALK,
        /** Costs already borne when the signal is sent. */
        SINK_COST,
        /** Costs that fall due if the threat is not carried out. */
        TIE_HANDS
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element   id and name of the model element, for messages and results
     * @param threshold index of the threshold it is about
     * @param costType  what makes it believable
     * @return a builder
     */
    public static Builder builder(Element element, int threshold, CostType costType) {
        return new Builder(element, threshold, costType);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final int threshold;
        private final CostType costType;
        private double strength;
        private double bindingShare;
        private double senderCost;
        private int fromTurn = 1;
        private int period;
        private int untilTurn;

        private Builder(Element element, int threshold, CostType costType) {
            this.element = element;
            this.threshold = threshold;
            this.costType = costType;
        }

        /**
         * Sets strength (default 0).
         *
         * @param value cheap talk: share of the way from the feared chance to 1, in [0,1]; otherwise the weight as
         *              enforced crossings, at least 0
         * @return this builder
         */
        public Builder strength(double value) {
            strength = value;
            return this;
        }

        /**
         * Sets binding share (default 0).
         *
         * @param value tying hands: share of the way from the chance of enforcement to 1, in [0,1]
         * @return this builder
         */
        public Builder bindingShare(double value) {
            bindingShare = value;
            return this;
        }

        /**
         * Sets sender cost (default 0).
         *
         * @param value what it costs the sender, at least 0
         * @return this builder
         */
        public Builder senderCost(double value) {
            senderCost = value;
            return this;
        }

        /**
         * Sets from turn (default 1).
         *
         * @param value turn in which it is sent
         * @return this builder
         */
        public Builder fromTurn(int value) {
            fromTurn = value;
            return this;
        }

        /**
         * Sets period (default 0).
         *
         * @param value turns until it is sent again; 0: once
         * @return this builder
         */
        public Builder period(int value) {
            period = value;
            return this;
        }

        /**
         * Sets until turn (default 0).
         *
         * @param value last turn in which it is sent again; 0: no end
         * @return this builder
         */
        public Builder untilTurn(int value) {
            untilTurn = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public SignalSpec build() {
            return new SignalSpec(element, threshold, costType, strength, bindingShare, senderCost,
                    fromTurn, period, untilTurn);
        }
    }
}
