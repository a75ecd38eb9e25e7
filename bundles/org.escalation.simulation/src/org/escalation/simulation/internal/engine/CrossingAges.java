package org.escalation.simulation.internal.engine;

import java.util.List;

import org.escalation.simulation.scenario.LinkageSpec;

/** What of past crossings still counts: how long ago the latest ones were, and no more of them than are asked for. */
final class CrossingAges {

    private CrossingAges() {
    }

    /**
     * Writes the ages of the crossings that count.
     *
     * @param window  turns to look back, the one just opened included; 0 for all, whose number alone then counts
     * @param settled turn up to which crossings are dealt with
     * @param most    how many can matter
     */
    static void write(ReplicateState state, List<Integer> thresholds, List<Integer> crossers, double magnitude,
            int window, int settled, int most, StateKey key) {
        CrossingLog log = state.crossings;
        int since = Math.max(settled + 1, window == 0 ? 0 : state.turn - window + 1);
        int found = 0;
        for (int i = log.size() - 1; i >= 0 && found < most && log.turn[i] >= since; i--) {
            if (log.magnitude[i] >= magnitude && (crossers.isEmpty() || crossers.contains(log.crosser[i]))) {
                // a pattern that names a threshold twice counts its crossings twice
                for (int j = 0; j < thresholds.size(); j++) {
                    if (thresholds.get(j) == log.threshold[i]) {
                        found++;
                        if (window > 0) {
                            key.add(state.turn - log.turn[i]);
                        }
                    }
                }
            }
        }
        key.add(-found);
    }

    /** The actor who last crossed a line of a linkage; -1 if nobody is known to have. */
    static int latestCrosser(CrossingLog log, LinkageSpec spec) {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.crosser[i] >= 0 && spec.thresholds().contains(log.threshold[i])) {
                return log.crosser[i];
            }
        }
        return -1;
    }
}
