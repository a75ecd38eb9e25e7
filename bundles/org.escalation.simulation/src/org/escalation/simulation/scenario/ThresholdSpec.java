package org.escalation.simulation.scenario;

import java.util.List;

import org.escalation.simulation.condition.Condition;

/**
 * A line whose crossing an owner may answer: a red line, a treaty commitment, an implicit line or a limit an actor
 * has set itself.
 *
 * @param element         id and name of the model element, for messages and results
 * @param owner           index of the actor whose line it is
 * @param condition       what crosses the line, when it turns from false to true
 * @param response        what the owner does when the line is crossed
 * @param addressees      indices of the actors it binds; empty: everyone but the owner
 * @param domain          number of the domain: evidence is shared in full within one, and by the pooling weight
 *                        across
 * @param severity        weight of the line in the enforcement gap, at least 0
 * @param commitment      d: declared chance of enforcement, in [0,1]; NaN where nothing is declared
 * @param clarity         how exactly others know what crosses it, in [0,1]; 1: exactly
 * @param inForce         whether it is in force at the start; one not in force is not crossed and forbids nothing
 * @param locationChances for each rung of the mover's track the chance, in the eyes of others, that the line lies at
 *                        or below it; empty: nothing is known of that beyond its clarity
 */
public record ThresholdSpec(
        Element element,
        int owner,
        Condition condition,
        ResponseSpec response,
        List<Integer> addressees,
        int domain,
        double severity,
        double commitment,
        double clarity,
        boolean inForce,
        List<Double> locationChances) {

    /** Copies the lists. */
    public ThresholdSpec {
        addressees = List.copyOf(addressees);
        locationChances = List.copyOf(locationChances);
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element   id and name of the model element, for messages and results
     * @param owner     index of the actor whose line it is
     * @param condition what crosses the line, when it turns from false to true
     * @param response  what the owner does when the line is crossed
     * @return a builder
     */
    public static Builder builder(Element element, int owner, Condition condition, ResponseSpec response) {
        return new Builder(element, owner, condition, response);
    }

    /**
     * Whether the line binds an actor.
     *
     * @param actor index of the actor
     * @return whether a crossing by the actor counts
     */
    public boolean binds(int actor) {
        return addressees.isEmpty() ? actor != owner : addressees.contains(actor);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final int owner;
        private final Condition condition;
        private final ResponseSpec response;
        private List<Integer> addressees = List.of();
        private int domain;
        private double severity = 1;
        private double commitment = Double.NaN;
        private double clarity = 1;
        private boolean inForce = true;
        private List<Double> locationChances = List.of();

        private Builder(Element element, int owner, Condition condition, ResponseSpec response) {
            this.element = element;
            this.owner = owner;
            this.condition = condition;
            this.response = response;
        }

        /**
         * Sets addressees (default empty).
         *
         * @param value indices of the actors it binds; empty: everyone but the owner
         * @return this builder
         */
        public Builder addressees(List<Integer> value) {
            addressees = value;
            return this;
        }

        /**
         * Sets domain (default 0).
         *
         * @param value number of the domain: evidence is shared in full within one, and by the pooling weight across
         * @return this builder
         */
        public Builder domain(int value) {
            domain = value;
            return this;
        }

        /**
         * Sets severity (default 1).
         *
         * @param value weight of the line in the enforcement gap, at least 0
         * @return this builder
         */
        public Builder severity(double value) {
            severity = value;
            return this;
        }

        /**
         * Sets commitment (default none).
         *
         * @param value d: declared chance of enforcement, in [0,1]; NaN where nothing is declared
         * @return this builder
         */
        public Builder commitment(double value) {
            commitment = value;
            return this;
        }

        /**
         * Sets clarity (default 1).
         *
         * @param value how exactly others know what crosses it, in [0,1]; 1: exactly
         * @return this builder
         */
        public Builder clarity(double value) {
            clarity = value;
            return this;
        }

        /**
         * Sets in force (default yes).
         *
         * @param value whether it is in force at the start; one not in force is not crossed and forbids nothing
         * @return this builder
         */
        public Builder inForce(boolean value) {
            inForce = value;
            return this;
        }

        /**
         * Sets location chances (default empty).
         *
         * @param value for each rung of the mover's track the chance, in the eyes of others, that the line lies at or
         *              below it; empty: nothing is known of that beyond its clarity
         * @return this builder
         */
        public Builder locationChances(List<Double> value) {
            locationChances = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public ThresholdSpec build() {
            return new ThresholdSpec(element, owner, condition, response, addressees, domain, severity,
                    commitment, clarity, inForce, locationChances);
        }
    }
}
