package org.escalation.simulation.scenario;

import java.util.List;

/**
 * A standing link from crossings to a delivery: so many crossings within a window set a package going.
 *
 * @param element           id and name of the model element, for messages and results
 * @param thresholds        indices of the thresholds whose crossings count
 * @param guarantor         index of the actor who has to act
 * @param crossers          indices of the actors whose crossings count; empty: anyone's
 * @param count             crossings needed, at least 1
 * @param window            turns within which they must fall, this one included; 0: the whole run
 * @param minimumMagnitude  magnitude below which a crossing does not count, in [0,1]
 * @param startsPackage     index of the package it sets going
 * @param lifts             indices of the thresholds it takes out of force: limits the guarantor has set itself
 * @param automaticity      a: chance that it works without a decision, in [0,1]
 * @param recognition       q: chance that the trigger is recognised, in [0,1]
 * @param discretion        chance that the guarantor decides for it where it is not automatic, in [0,1]
 * @param veto              chance that someone with a veto stops it, in [0,1]
 * @param delay             turns from the trigger to the first delivery
 * @param deliveredFraction f: share of the package that arrives, in [0,1]
 * @param harm              harm it does to the crosser in full effect, in units of utility, at least 0
 * @param isPublic          whether those it is to deter know of it
 * @param expiry            last turn in which it can be triggered; 0: never ends
 */
public record LinkageSpec(
        Element element,
        List<Integer> thresholds,
        int guarantor,
        List<Integer> crossers,
        int count,
        int window,
        double minimumMagnitude,
        int startsPackage,
        List<Integer> lifts,
        double automaticity,
        double recognition,
        double discretion,
        double veto,
        DelaySpec delay,
        double deliveredFraction,
        double harm,
        boolean isPublic,
        int expiry) {

    /** Copies the lists. */
    public LinkageSpec {
        thresholds = List.copyOf(thresholds);
        crossers = List.copyOf(crossers);
        lifts = List.copyOf(lifts);
    }

    /**
     * Starts the description of one; what is not set keeps the default named at its setter.
     *
     * @param element    id and name of the model element, for messages and results
     * @param thresholds indices of the thresholds whose crossings count
     * @param guarantor  index of the actor who has to act
     * @return a builder
     */
    public static Builder builder(Element element, List<Integer> thresholds, int guarantor) {
        return new Builder(element, thresholds, guarantor);
    }

    /**
     * Linkage credibility LC = q [a + (1-a) c_disc] (1-veto) f E[delta^delay] (DOMAIN A.2 no. 9). The delay is random
     * here, so the discount is its expectation.
     *
     * @param discount delta, discount factor per turn
     * @return the credibility, in [0,1]
     */
    public double credibility(double discount) {
        return recognition * (automaticity + (1 - automaticity) * discretion) * (1 - veto) * deliveredFraction
                * delay.expectedDiscount(discount);
    }

    /** Collects the values of one description. */
    public static final class Builder {

        private final Element element;
        private final List<Integer> thresholds;
        private final int guarantor;
        private List<Integer> crossers = List.of();
        private int count = 1;
        private int window = 1;
        private double minimumMagnitude;
        private int startsPackage = CompiledScenario.NONE;
        private List<Integer> lifts = List.of();
        private double automaticity;
        private double recognition = 1;
        private double discretion;
        private double veto;
        private DelaySpec delay = DelaySpec.none();
        private double deliveredFraction = 1;
        private double harm;
        private boolean isPublic = true;
        private int expiry;

        private Builder(Element element, List<Integer> thresholds, int guarantor) {
            this.element = element;
            this.thresholds = thresholds;
            this.guarantor = guarantor;
        }

        /**
         * Sets crossers (default empty).
         *
         * @param value indices of the actors whose crossings count; empty: anyone's
         * @return this builder
         */
        public Builder crossers(List<Integer> value) {
            crossers = value;
            return this;
        }

        /**
         * Sets count (default 1).
         *
         * @param value crossings needed, at least 1
         * @return this builder
         */
        public Builder count(int value) {
            count = value;
            return this;
        }

        /**
         * Sets window (default 1).
         *
         * @param value turns within which they must fall, this one included; 0: the whole run
         * @return this builder
         */
        public Builder window(int value) {
            window = value;
            return this;
        }

        /**
         * Sets minimum magnitude (default 0).
         *
         * @param value magnitude below which a crossing does not count, in [0,1]
         * @return this builder
         */
        public Builder minimumMagnitude(double value) {
            minimumMagnitude = value;
            return this;
        }

        /**
         * Sets starts package (default none).
         *
         * @param value index of the package it sets going
         * @return this builder
         */
        public Builder startsPackage(int value) {
            startsPackage = value;
            return this;
        }

        /**
         * Sets lifts (default empty).
         *
         * @param value indices of the thresholds it takes out of force: limits the guarantor has set itself
         * @return this builder
         */
        public Builder lifts(List<Integer> value) {
            lifts = value;
            return this;
        }

        /**
         * Sets automaticity (default 0).
         *
         * @param value a: chance that it works without a decision, in [0,1]
         * @return this builder
         */
        public Builder automaticity(double value) {
            automaticity = value;
            return this;
        }

        /**
         * Sets recognition (default 1).
         *
         * @param value q: chance that the trigger is recognised, in [0,1]
         * @return this builder
         */
        public Builder recognition(double value) {
            recognition = value;
            return this;
        }

        /**
         * Sets discretion (default 0).
         *
         * @param value chance that the guarantor decides for it where it is not automatic, in [0,1]
         * @return this builder
         */
        public Builder discretion(double value) {
            discretion = value;
            return this;
        }

        /**
         * Sets veto (default 0).
         *
         * @param value chance that someone with a veto stops it, in [0,1]
         * @return this builder
         */
        public Builder veto(double value) {
            veto = value;
            return this;
        }

        /**
         * Sets delay (default none).
         *
         * @param value turns from the trigger to the first delivery
         * @return this builder
         */
        public Builder delay(DelaySpec value) {
            delay = value;
            return this;
        }

        /**
         * Sets delivered fraction (default 1).
         *
         * @param value f: share of the package that arrives, in [0,1]
         * @return this builder
         */
        public Builder deliveredFraction(double value) {
            deliveredFraction = value;
            return this;
        }

        /**
         * Sets harm (default 0).
         *
         * @param value harm it does to the crosser in full effect, in units of utility, at least 0
         * @return this builder
         */
        public Builder harm(double value) {
            harm = value;
            return this;
        }

        /**
         * Sets is public (default yes).
         *
         * @param value whether those it is to deter know of it
         * @return this builder
         */
        public Builder isPublic(boolean value) {
            isPublic = value;
            return this;
        }

        /**
         * Sets expiry (default 0).
         *
         * @param value last turn in which it can be triggered; 0: never ends
         * @return this builder
         */
        public Builder expiry(int value) {
            expiry = value;
            return this;
        }

        /**
         * Makes the description; whether its values make sense is checked by {@link ScenarioBuilder#build}.
         *
         * @return the description
         */
        public LinkageSpec build() {
            return new LinkageSpec(element, thresholds, guarantor, crossers, count, window,
                    minimumMagnitude, startsPackage, lifts, automaticity, recognition, discretion, veto,
                    delay, deliveredFraction, harm, isPublic, expiry);
        }
    }
}
