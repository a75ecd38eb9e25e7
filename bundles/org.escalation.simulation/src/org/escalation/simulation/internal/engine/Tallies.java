package org.escalation.simulation.internal.engine;

import java.util.Arrays;

/** Counts that are kept for the results and change nothing in a run. */
final class Tallies {

    final int[] crossings;
    final int[] enforced;
    final int[] answered;
    final int[] moves;
    final int[] initiativeMoves;
    final double[] capabilityTime;
    final double[] gain;
    final double[] escape;
    final double[] actorMaxSeverity;
    final int[] fearDecisions;
    final int[] fearChanged;
    final double[] selfDeterrence;
    final double[] forgone;
    final int[] linkageTriggered;
    final int[] linkageFired;
    final double[] foreseen;
    double maxSeverity;

    Tallies(ScenarioIndex index) {
        int actors = index.actors.length;
        crossings = new int[index.thresholds.length];
        enforced = new int[index.thresholds.length];
        answered = new int[index.thresholds.length];
        moves = new int[actors];
        initiativeMoves = new int[actors];
        capabilityTime = new double[actors];
        gain = new double[actors];
        escape = new double[actors];
        actorMaxSeverity = new double[actors];
        fearDecisions = new int[actors];
        fearChanged = new int[actors];
        selfDeterrence = new double[actors];
        forgone = new double[actors];
        linkageTriggered = new int[index.linkages.length];
        linkageFired = new int[index.linkages.length];
        foreseen = new double[index.perceptions.length];
        clear();
    }

    void clear() {
        Arrays.fill(crossings, 0);
        Arrays.fill(enforced, 0);
        Arrays.fill(answered, 0);
        Arrays.fill(moves, 0);
        Arrays.fill(initiativeMoves, 0);
        Arrays.fill(capabilityTime, 0);
        Arrays.fill(gain, 0);
        Arrays.fill(escape, 1);
        Arrays.fill(actorMaxSeverity, Double.NaN);
        Arrays.fill(fearDecisions, 0);
        Arrays.fill(fearChanged, 0);
        Arrays.fill(selfDeterrence, 0);
        Arrays.fill(forgone, 0);
        Arrays.fill(linkageTriggered, 0);
        Arrays.fill(linkageFired, 0);
        Arrays.fill(foreseen, Double.NaN);
        maxSeverity = 0;
    }
}
