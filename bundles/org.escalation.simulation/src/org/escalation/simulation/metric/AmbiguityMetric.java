package org.escalation.simulation.metric;

import java.util.List;

import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.Element;

/**
 * Ambiguity of an owner's lines: the normalised entropy of the believed response, answered or not (DOMAIN A.2 no. 8),
 * as mean over the beliefs about its lines and over the turns. 1 is complete uncertainty.
 *
 * @param subject the owner
 * @param beliefs the beliefs of others about its lines
 */
record AmbiguityMetric(Element subject, List<BeliefSpec> beliefs) implements Metric {

    @Override
    public String name() {
        return "ambiguity";
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public boolean everyTurn() {
        return true;
    }

    @Override
    public Probe probe() {
        return new EntropyProbe();
    }

    private static double entropy(double c) {
        return c <= 0 || c >= 1 ? 0
                : -(c * StrictMath.log(c) + (1 - c) * StrictMath.log(1 - c)) / StrictMath.log(2);
    }

    /** Adds the mean entropy of each turn. */
    private final class EntropyProbe implements Probe {

        private final double[] known = new double[beliefs.size()];
        private final double[] entropies = new double[beliefs.size()];
        private double sum;
        private int turns;

        @Override
        public void start(ReplicateView replicate) {
            sum = 0;
            turns = 0;
        }

        @Override
        public void turn(ReplicateView replicate) {
            sum += now(replicate);
            turns++;
        }

        @Override
        public double now(ReplicateView replicate) {
            double total = 0;
            for (int i = 0; i < beliefs.size(); i++) {
                double c = replicate.credibility(beliefs.get(i).holder(), beliefs.get(i).threshold());
                if (c != known[i]) {
                    // most beliefs are the same as a turn ago
                    known[i] = c;
                    entropies[i] = entropy(c);
                }
                total += entropies[i];
            }
            return total / beliefs.size();
        }

        @Override
        public double end(ReplicateView replicate) {
            return turns == 0 ? Double.NaN : sum / turns;
        }
    }
}
