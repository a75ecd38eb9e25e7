package org.escalation.simulation.exact;

/**
 * What becomes of a chain within a number of steps, from one start.
 *
 * @param probabilities for each state the chance of being in it after the last step
 * @param visits        for each state the expected number of steps that start in it; 0 for absorbing ones
 * @param absorbedBy    chance of having been absorbed after 0, 1, 2, ... steps; after the last entry it does not change
 * @param steps         the number of steps
 */
public record Course(double[] probabilities, double[] visits, double[] absorbedBy, int steps) {

    /**
     * Expected sum of rewards over the steps.
     *
     * @param rewards reward of a step by the state it starts in
     * @return the sum
     */
    public double expected(double[] rewards) {
        double sum = 0;
        for (int i = 0; i < visits.length; i++) {
            sum += rewards[i] * visits[i];
        }
        return sum;
    }

    /**
     * Chance of having been absorbed after a number of steps.
     *
     * @param after the number, at least 0
     * @return the chance, in [0,1]
     */
    public double absorbedBy(int after) {
        return absorbedBy[Math.min(after, absorbedBy.length - 1)];
    }

    /**
     * Mean number of steps made: to absorption, or all of them.
     *
     * @return mean steps
     */
    public double meanTime() {
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            sum += 1 - absorbedBy(t);
        }
        return sum;
    }

    /**
     * Variance of the number of steps made.
     *
     * @return variance
     */
    public double timeVariance() {
        // E T(T+1)/2 = sum of (t+1) P(T > t)
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            sum += (t + 1.0) * (1 - absorbedBy(t));
        }
        double mean = meanTime();
        return Math.max(0, 2 * sum - mean - mean * mean);
    }

    /**
     * Quantile of the number of steps made.
     *
     * @param q share, in [0,1]
     * @return the fewest steps by which at least the share has been absorbed; all of them if that is never
     */
    public int timeQuantile(double q) {
        for (int t = 0; t < absorbedBy.length; t++) {
            if (absorbedBy[t] >= q) {
                return t;
            }
        }
        return steps;
    }
}
