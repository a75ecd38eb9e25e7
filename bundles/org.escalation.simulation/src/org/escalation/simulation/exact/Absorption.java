package org.escalation.simulation.exact;

/**
 * What becomes of an absorbing chain in the long run, from one start (Kemeny and Snell 1976: with Q the transitions
 * among transient states and N = (I-Q)^-1, visits are a row of N, times t = N 1, their variance (2N-I)t - t^2 and
 * absorption probabilities N R).
 *
 * @param probabilities for each state the chance of being absorbed there; 0 for transient ones
 * @param visits        for each state the expected number of steps that start in it; 0 for absorbing ones, infinite for
 *                      states that are visited again and again without end
 * @param never         chance of never being absorbed, in [0,1]
 * @param meanTime      expected steps to absorption; infinite if it may never come
 * @param timeVariance  variance of the steps; NaN if the mean is infinite
 */
public record Absorption(double[] probabilities, double[] visits, double never, double meanTime, double timeVariance) {

    /**
     * Expected sum of rewards over all steps.
     *
     * @param rewards reward of a step by the state it starts in
     * @return the sum; infinite or NaN if rewards go on without end
     */
    public double expected(double[] rewards) {
        double sum = 0;
        for (int i = 0; i < visits.length; i++) {
            if (rewards[i] != 0 && visits[i] > 0) {
                sum += rewards[i] * visits[i];
            }
        }
        return sum;
    }
}
