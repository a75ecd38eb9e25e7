package org.escalation.analysis.evidence;

import java.util.Arrays;
import java.util.Objects;
import org.escalation.analysis.statistics.Range;

/**
 * What response to expect to a crossing, learnt as Dirichlet counts with fading memory from one count each. Immutable.
 *
 * <p>Source: conjugate updating of a categorical rate, with the memory of
 * {@link org.escalation.analysis.statistics.BetaBelief}.
 */
public final class ResponseExpectation {

    private static final double PRIOR = 1;

    private final double[] counts;

    private ResponseExpectation(double[] counts) {
        this.counts = counts;
    }

    /** Kinds of response that are told apart. */
    public enum Kind {
        /** The threatened response. */
        FULL,
        /** A weaker or another one. */
        LESSER,
        /** None. */
        NONE
    }

    /** Nothing seen yet: every kind alike. */
    public static ResponseExpectation flat() {
        double[] counts = new double[Kind.values().length];
        Arrays.fill(counts, PRIOR);
        return new ResponseExpectation(counts);
    }

    /**
     * The expectation after one more response.
     *
     * @param seen what followed
     * @param weight evidence weight, 0 or more
     * @param memory share of earlier evidence that survives, in [0, 1]
     */
    public ResponseExpectation observe(Kind seen, double weight, double memory) {
        Objects.requireNonNull(seen, "seen");
        Range.nonNegative("evidence weight", weight);
        Range.probability("memory", memory);
        double[] updated = new double[counts.length];
        for (int kind = 0; kind < counts.length; kind++) {
            updated[kind] = PRIOR + memory * (counts[kind] - PRIOR) + (kind == seen.ordinal() ? weight : 0);
        }
        return new ResponseExpectation(updated);
    }

    /** Probability of each kind in the order of {@link Kind}; they sum to 1. */
    public double[] probabilities() {
        double sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / sum).toArray();
    }
}
