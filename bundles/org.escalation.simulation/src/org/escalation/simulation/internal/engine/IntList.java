package org.escalation.simulation.internal.engine;

import java.util.Arrays;

/** A growing list of ints that keeps its storage when it is cleared. */
final class IntList {

    private int[] items = new int[8];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return items[i];
    }

    void add(int value) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = value;
    }

    void assign(IntList other) {
        if (items.length < other.size) {
            items = new int[other.items.length];
        }
        System.arraycopy(other.items, 0, items, 0, other.size);
        size = other.size;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
