package org.escalation.simulation.internal.engine;

import java.util.Arrays;

/**
 * What tells one state from another: a sequence of values, of which only those that are not zero are kept, each with
 * its place. Equal sequences, equal future.
 */
final class StateKey {

    private long[] words = new long[16];
    private int size;
    private int place;

    void add(long value) {
        if (value != 0) {
            if (size + 2 > words.length) {
                words = Arrays.copyOf(words, 2 * words.length);
            }
            words[size++] = place;
            words[size++] = value;
        }
        place++;
    }

    /** Adds a number as its difference in bits from what it is at the start. */
    void add(double value, double start) {
        add(bits(value) ^ bits(start));
    }

    /**
     * The leading 40 bits of the fraction: sums that differ only by the order in which they were added up are the same.
     */
    private static long bits(double value) {
        // adding zero makes the two zeros one
        return Double.doubleToLongBits(value + 0.0) + (1L << 11) >> 12;
    }

    void add(double value) {
        add(value, 0);
    }

    void clear() {
        size = 0;
        place = 0;
    }

    /** A copy to be kept. */
    StateKey kept() {
        StateKey copy = new StateKey();
        copy.words = Arrays.copyOf(words, size);
        copy.size = size;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateKey that && size == that.size
                && Arrays.equals(words, 0, size, that.words, 0, size);
    }

    @Override
    public int hashCode() {
        long hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 0x9E3779B97F4A7C15L * (hash ^ words[i]);
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
