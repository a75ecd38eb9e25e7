package org.escalation.simulation.internal.statistics;

import java.util.Arrays;

/**
 * Counts of values, for quantiles in bounded memory. Values are exact as long as no more than {@value #EXACT_LIMIT}
 * different ones occur, as with counts and rungs; beyond that they are counted in bins of relative width 2^-10, so that
 * a quantile is off by at most 0.05 %. Counts add up, so the result does not depend on the order of the values or on how
 * they were split among threads.
 */
public final class ValueCounts {

    /** Different values that are told apart exactly. */
    public static final int EXACT_LIMIT = 4096;

    /** Bits of a double that bins drop: 52 of the fraction less the 10 kept. */
    private static final int DROPPED = 42;

    private long[] keys = new long[16];
    private long[] counts = new long[16];
    private int distinct;
    private long total;
    private boolean binned;

    /**
     * Counts a value.
     *
     * @param value a number, not NaN
     */
    public void add(double value) {
        add(Double.doubleToLongBits(value + 0.0), 1);
    }

    private void add(long bits, long times) {
        total += times;
        put(binned ? bits >> DROPPED : bits, times);
        if (!binned && distinct > EXACT_LIMIT) {
            bin();
        }
    }

    private void put(long key, long times) {
        int slot = slot(keys, counts, key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            distinct++;
        }
        counts[slot] += times;
        if (2 * distinct > keys.length) {
            resize(2 * keys.length);
        }
    }

    private static int slot(long[] keys, long[] counts, long key) {
        int mask = keys.length - 1;
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h ^ h >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void resize(int capacity) {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[capacity];
        counts = new long[capacity];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(keys, counts, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private void bin() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length];
        counts = new long[oldKeys.length];
        distinct = 0;
        binned = true;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                put(oldKeys[i] >> DROPPED, oldCounts[i]);
            }
        }
    }

    /**
     * Adds all values of another.
     *
     * @param other the other, not changed
     */
    public void add(ValueCounts other) {
        if (other.binned && !binned) {
            bin();
        }
        for (int i = 0; i < other.keys.length; i++) {
            if (other.counts[i] != 0) {
                if (other.binned) {
                    total += other.counts[i];
                    put(other.keys[i], other.counts[i]);
                } else {
                    add(other.keys[i], other.counts[i]);
                }
            }
        }
    }

    /** Forgets all values. */
    public void clear() {
        Arrays.fill(counts, 0);
        distinct = 0;
        total = 0;
        binned = false;
    }

    /**
     * A quantile: the smallest value with at least the share q of all values at or below it.
     *
     * @param q share, in [0,1]
     * @return the quantile, or the middle of its bin; NaN without values
     */
    public double quantile(double q) {
        double[] values = new double[distinct];
        long[] times = new long[distinct];
        Integer[] order = new Integer[distinct];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                values[n] = value(keys[i]);
                times[n] = counts[i];
                order[n] = n;
                n++;
            }
        }
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        long wanted = Math.max(1, (long) Math.ceil(q * total));
        long seen = 0;
        for (int i : order) {
            seen += times[i];
            if (seen >= wanted) {
                return values[i];
            }
        }
        return Double.NaN;
    }

    private double value(long key) {
        return Double.longBitsToDouble(binned ? key << DROPPED | 1L << DROPPED - 1 : key);
    }
}
