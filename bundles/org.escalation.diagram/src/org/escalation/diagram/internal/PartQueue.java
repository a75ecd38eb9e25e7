package org.escalation.diagram.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Parts that wait to be made anew, lowest rank first, each once. */
public final class PartQueue {

    private final List<Deque<Part>> byRank = new ArrayList<>();

    /** @param ranks number of ranks */
    public PartQueue(int ranks) {
        for (int i = 0; i < ranks; i++) {
            byRank.add(new ArrayDeque<>());
        }
    }

    /** Adds a part; null, an ended part and one that waits already are left out. */
    public void add(Part part) {
        if (part != null && part.isAlive() && part.queue()) {
            byRank.get(part.rank()).add(part);
        }
    }

    /** Makes the waiting parts anew, and those that they add, until none is left. */
    public void work() {
        for (Part next = poll(); next != null; next = poll()) {
            next.dequeue();
            if (next.isAlive()) {
                next.refresh();
            }
        }
    }

    private Part poll() {
        for (Deque<Part> waiting : byRank) {
            Part next = waiting.poll();
            if (next != null) {
                return next;
            }
        }
        return null;
    }
}
