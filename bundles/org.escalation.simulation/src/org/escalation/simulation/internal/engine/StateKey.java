package org.escalation.simulation.internal.engine;

import java.util.Arrays;

/** A sequence of values that stands for a state: equal sequences, equal future. */
final class StateKey {

    private long[] words = new long[32];
    private int size;

    void add(long value) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size++] = value;
    }

    void add(double value) {
        // adding zero makes the two zeros one
        add(Double.doubleToLongBits(value + 0.0));
    }

    void add(double[] values) {
        for (double value : values) {
            add(value);
        }
    }

    void add(int[] values) {
        for (int value : values) {
            add(value);
        }
    }

    void add(boolean[] values) {
        for (boolean value : values) {
            add(value ? 1L : 0L);
        }
    }

    StateKey trimmed() {
        words = Arrays.copyOf(words, size);
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateKey that && size == that.size
                && Arrays.equals(words, 0, size, that.words, 0, size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + Long.hashCode(words[i]);
        }
        return hash;
    }
}
