package org.escalation.simulation.internal.engine;

import org.escalation.simulation.scenario.ThresholdSpec;

/**
 * The chance, in the eyes of an actor, that a move it thinks of crosses a line.
 *
 * <p>Where others hold a distribution of where the line lies, it decides: nobody knows more than that the line was not
 * below where the mover stands now. Otherwise the clarity k of the line does. With k its meaning is known exactly; with
 * 1-k it is open, and open questions are judged by the principle of insufficient reason: a line on the ladder may then lie
 * anywhere above the present position, a line against an act may or may not mean this one. So an unclear line restrains
 * less at the point where it lies and more below it, which is the case for and against deliberate ambiguity (Schelling
 * 1966).
 */
final class LineSight {

    private static final double TOP = 100;

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final PerceivedState perceived;

    LineSight(ReplicateState state, PerceivedState perceived) {
        this.state = state;
        index = state.index;
        this.perceived = perceived;
    }

    /**
     * The chance for the move that is imagined in the perceived state.
     *
     * @param t     the line
     * @param actor who would make the move
     * @param track track of the move, or -1
     * @param rung  rung it leads to
     */
    double chance(int t, int actor, int track, int rung) {
        if (!index.binds(t, actor) || !state.inForce[t] || state.holds[t]) {
            return 0;
        }
        ThresholdSpec threshold = index.thresholds[t];
        if (track >= 0 && !threshold.locationChances().isEmpty()) {
            double beyond = threshold.locationChances().get(rung);
            double passed = threshold.locationChances().get(perceived.seen(track));
            return passed >= 1 || beyond <= passed ? 0 : (beyond - passed) / (1 - passed);
        }
        double exact = threshold.condition().holds(perceived) ? 1 : 0;
        double clarity = threshold.clarity();
        return clarity >= 1 ? exact : clarity * exact + (1 - clarity) * open(t, exact, track, rung);
    }

    private double open(int t, double exact, int track, int rung) {
        if (track < 0 || !index.reads[t].reads(track)) {
            return exact / 2;
        }
        double here = index.severity[track][perceived.seen(track)];
        double there = index.severity[track][rung];
        return there <= here ? 0 : (there - here) / (TOP - here);
    }
}
