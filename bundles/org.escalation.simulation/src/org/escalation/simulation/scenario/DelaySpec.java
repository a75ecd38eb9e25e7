package org.escalation.simulation.scenario;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The distribution of a delay in whole turns. Immutable. */
public final class DelaySpec {

    /** Longest delay that is accepted, in turns. */
    public static final int MAX_DELAY = 10_000;

    private static final DelaySpec NONE = new DelaySpec(0, new double[] {1});

    private final int shortest;
    private final double[] chances;

    private DelaySpec(int shortest, double[] chances) {
        this.shortest = shortest;
        this.chances = chances;
    }

    /**
     * No delay.
     *
     * @return the distribution that is always 0
     */
    public static DelaySpec none() {
        return NONE;
    }

    /**
     * A certain delay.
     *
     * @param turns the delay, 0..{@link #MAX_DELAY}
     * @return the distribution
     * @throws IllegalArgumentException if it is out of range
     */
    public static DelaySpec fixed(int turns) {
        checkRange(turns);
        return new DelaySpec(turns, new double[] {1});
    }

    /**
     * A delay given by its chances.
     *
     * @param shortest the delay of the first chance, 0..{@link #MAX_DELAY}
     * @param chances  chance of each delay from the shortest on; at least 0, summing to 1 within 1e-9
     * @return the distribution
     * @throws IllegalArgumentException if a value is out of range
     */
    public static DelaySpec of(int shortest, double... chances) {
        checkRange(shortest);
        checkRange(shortest + chances.length - 1);
        double sum = 0;
        for (double chance : chances) {
            if (!(chance >= 0)) {
                throw new IllegalArgumentException("chance of a delay is " + chance);
            }
            sum += chance;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException("chances of the delays sum to " + sum);
        }
        return new DelaySpec(shortest, chances.clone());
    }

    /**
     * A delay elicited by three points, as a PERT distribution (a beta distribution over the range with shape weight 4
     * on the mode; Malcolm, Roseboom, Clark and Fazar 1959) rounded to whole turns.
     *
     * @param low  shortest possible delay in turns, at least 0
     * @param mode likeliest delay in turns
     * @param high longest possible delay in turns, at most {@link #MAX_DELAY}
     * @return the distribution
     * @throws IllegalArgumentException unless 0 <= low <= mode <= high <= {@link #MAX_DELAY}
     */
    public static DelaySpec pert(double low, double mode, double high) {
        if (!(low >= 0 && low <= mode && mode <= high && high <= MAX_DELAY)) {
            throw new IllegalArgumentException("delay " + low + ", " + mode + ", " + high + " is no range with a mode");
        }
        if (high == low) {
            return fixed((int) Math.round(low));
        }
        double a = 1 + 4 * (mode - low) / (high - low);
        double b = 1 + 4 * (high - mode) / (high - low);
        return discretised(low, high, turns -> {
            double x = (turns - low) / (high - low);
            return StrictMath.exp((a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log1p(-x));
        });
    }

    /**
     * A delay with a density, rounded to whole turns.
     *
     * @param low     shortest possible delay in turns, at least 0
     * @param high    longest possible delay in turns, above the shortest and at most {@link #MAX_DELAY}
     * @param density anything proportional to the density between the two
     * @return the distribution
     * @throws IllegalArgumentException if the range is none or the density is 0 all over
     */
    public static DelaySpec discretised(double low, double high, DoubleUnaryOperator density) {
        if (!(low >= 0 && low < high && high <= MAX_DELAY)) {
            throw new IllegalArgumentException("delay from " + low + " to " + high);
        }
        int first = (int) Math.round(low);
        double[] chances = new double[(int) Math.round(high) - first + 1];
        // midpoint rule over 200 steps a turn; exact enough for a distribution that came from three guesses
        int steps = Math.max(2_000, (int) Math.ceil((high - low) * 200));
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double turns = low + (high - low) * ((i + 0.5) / steps);
            double weight = density.applyAsDouble(turns);
            chances[(int) Math.round(turns) - first] += weight;
            sum += weight;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("density of the delay sums to " + sum);
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return new DelaySpec(first, chances);
    }

    private static void checkRange(int turns) {
        if (turns < 0 || turns > MAX_DELAY) {
            throw new IllegalArgumentException("delay of " + turns + " turns");
        }
    }

    /**
     * The shortest delay.
     *
     * @return turns
     */
    public int shortest() {
        return shortest;
    }

    /**
     * The number of delays from the shortest to the longest.
     *
     * @return at least 1
     */
    public int count() {
        return chances.length;
    }

    /**
     * The chances of the delays from the shortest on. The array is the distribution's own: it is not to be changed.
     *
     * @return the chances
     */
    public double[] chances() {
        return chances;
    }

    /**
     * Expectation of delta^delay.
     *
     * @param discount delta
     * @return the expected discount factor
     */
    public double expectedDiscount(double discount) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += chances[i] * StrictMath.pow(discount, shortest + i);
        }
        return sum;
    }

    /**
     * Expected delay.
     *
     * @return turns
     */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += chances[i] * (shortest + i);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DelaySpec that && shortest == that.shortest && Arrays.equals(chances, that.chances);
    }

    @Override
    public int hashCode() {
        return 31 * shortest + Arrays.hashCode(chances);
    }

    @Override
    public String toString() {
        return "delay from " + shortest + " " + Arrays.toString(chances);
    }
}
