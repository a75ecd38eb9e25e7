package org.escalation.simulation.internal.engine;

import java.util.Arrays;

/**
 * What is under way and falls due in a later turn. Items that fall due in the same turn are handled in the order in
 * which they were queued.
 */
final class PendingQueue {

    /** What happens when an item is due. */
    interface Handler {

        /**
         * An item of a package arrives.
         *
         * @param capabilityPackage index of the package
         * @param item              index of the item in it
         * @param share             share of the item that arrives
         */
        void deliver(int capabilityPackage, int item, double share);

        /**
         * A response is carried out.
         *
         * @param threshold index of the threshold
         * @param crosser   index of the actor it hits, or -1
         * @param share     share of the full response
         * @param factor    factor of an expectation break
         */
        void respond(int threshold, int crosser, double share, double factor);

        /**
         * The harm of a linkage falls on an actor.
         *
         * @param actor index of the actor
         * @param harm  the harm
         */
        void harm(int actor, double harm);
    }

    private static final int DELIVERY = 0;
    private static final int RESPONSE = 1;
    private static final int HARM = 2;

    private int[] due = new int[16];
    private int[] kind = new int[16];
    private int[] first = new int[16];
    private int[] second = new int[16];
    private double[] share = new double[16];
    private double[] factor = new double[16];
    private int size;
    private int earliest = Integer.MAX_VALUE;

    void clear() {
        size = 0;
        earliest = Integer.MAX_VALUE;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void delivery(int turn, int capabilityPackage, int item, double part) {
        add(turn, DELIVERY, capabilityPackage, item, part, 1);
    }

    void response(int turn, int threshold, int crosser, double part, double multiplier) {
        add(turn, RESPONSE, threshold, crosser, part, multiplier);
    }

    void harm(int turn, int actor, double harm) {
        add(turn, HARM, actor, 0, harm, 1);
    }

    private void add(int turn, int ofKind, int a, int b, double x, double y) {
        if (size == due.length) {
            int capacity = 2 * size;
            due = Arrays.copyOf(due, capacity);
            kind = Arrays.copyOf(kind, capacity);
            first = Arrays.copyOf(first, capacity);
            second = Arrays.copyOf(second, capacity);
            share = Arrays.copyOf(share, capacity);
            factor = Arrays.copyOf(factor, capacity);
        }
        due[size] = turn;
        kind[size] = ofKind;
        first[size] = a;
        second[size] = b;
        share[size] = x;
        factor[size] = y;
        size++;
        earliest = Math.min(earliest, turn);
    }

    /** Hands over and removes everything due in a turn or before. The handler must not add to this queue. */
    void handle(int turn, Handler handler) {
        if (earliest > turn) {
            return;
        }
        int kept = 0;
        earliest = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            if (due[i] <= turn) {
                switch (kind[i]) {
                    case DELIVERY -> handler.deliver(first[i], second[i], share[i]);
                    case RESPONSE -> handler.respond(first[i], second[i], share[i], factor[i]);
                    default -> handler.harm(first[i], share[i]);
                }
            } else {
                move(i, kept++);
                earliest = Math.min(earliest, due[i]);
            }
        }
        size = kept;
    }

    private void move(int from, int to) {
        due[to] = due[from];
        kind[to] = kind[from];
        first[to] = first[from];
        second[to] = second[from];
        share[to] = share[from];
        factor[to] = factor[from];
    }

    void assign(PendingQueue other) {
        clear();
        for (int i = 0; i < other.size; i++) {
            add(other.due[i], other.kind[i], other.first[i], other.second[i], other.share[i], other.factor[i]);
        }
    }

    /** Everything that tells this queue from another, with times relative to a turn. */
    void writeTo(StateKey key, int turn) {
        key.add(size);
        for (int i = 0; i < size; i++) {
            key.add(due[i] - turn);
            key.add(kind[i]);
            key.add(first[i]);
            key.add(second[i]);
            key.add(share[i]);
            key.add(factor[i]);
        }
    }
}
