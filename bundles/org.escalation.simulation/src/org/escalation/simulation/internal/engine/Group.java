package org.escalation.simulation.internal.engine;

import java.util.Collection;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes index arrays. All results are in ascending order. */
final class Group {

    private Group() {
    }

    /** The indices below a bound that satisfy a predicate. */
    static int[] where(int bound, IntPredicate predicate) {
        return IntStream.range(0, bound).filter(predicate).toArray();
    }

    /** For each key the items that name it; an item that names a key twice is listed once. */
    static int[][] by(int keys, int items, IntFunction<? extends Collection<Integer>> keysOf) {
        IntList[] lists = new IntList[keys];
        int[] last = new int[keys];
        java.util.Arrays.fill(last, -1);
        for (int item = 0; item < items; item++) {
            for (int key : keysOf.apply(item)) {
                if (last[key] != item) {
                    last[key] = item;
                    if (lists[key] == null) {
                        lists[key] = new IntList();
                    }
                    lists[key].add(item);
                }
            }
        }
        int[][] result = new int[keys][];
        for (int key = 0; key < keys; key++) {
            result[key] = lists[key] == null ? new int[0] : lists[key].toArray();
        }
        return result;
    }

    /** All values of two arrays, once each. */
    static int[] union(int[] a, int[] b) {
        return IntStream.concat(IntStream.of(a), IntStream.of(b)).sorted().distinct().toArray();
    }
}
