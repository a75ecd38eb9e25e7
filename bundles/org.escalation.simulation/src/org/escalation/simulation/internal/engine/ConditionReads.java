package org.escalation.simulation.internal.engine;

import java.util.Set;
import java.util.TreeSet;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.condition.ConditionInputs;

/** The inputs of one condition. */
final class ConditionReads implements ConditionInputs {

    private final Set<Integer> tracks = new TreeSet<>();
    private final Set<Integer> actions = new TreeSet<>();
    private final Set<Integer> packages = new TreeSet<>();
    private final Set<Integer> thresholds = new TreeSet<>();
    private boolean accounts;
    private boolean beliefs;
    private boolean time;
    private boolean windows;
    private boolean wholeRun;

    private final int[] trackArray;
    private final int[] actionArray;
    private final int[] packageArray;

    ConditionReads(Condition condition) {
        condition.inputs(this);
        trackArray = array(tracks);
        actionArray = array(actions);
        packageArray = array(packages);
    }

    private static int[] array(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether it reads the position on a track. */
    boolean reads(int track) {
        for (int each : trackArray) {
            if (each == track) {
                return true;
            }
        }
        return false;
    }

    int[] trackArray() {
        return trackArray;
    }

    int[] actionArray() {
        return actionArray;
    }

    int[] packageArray() {
        return packageArray;
    }

    @Override
    public void rung(int track) {
        tracks.add(track);
    }

    @Override
    public void action(int action) {
        actions.add(action);
    }

    @Override
    public void crossings(int threshold, int window) {
        thresholds.add(threshold);
        windows |= window > 0;
        wholeRun |= window == 0;
    }

    @Override
    public void delivered(int capabilityPackage) {
        packages.add(capabilityPackage);
    }

    @Override
    public void account(int actor) {
        accounts = true;
    }

    @Override
    public void belief(int holder, int threshold) {
        beliefs = true;
    }

    @Override
    public void time() {
        time = true;
    }

    Set<Integer> tracks() {
        return tracks;
    }

    Set<Integer> actions() {
        return actions;
    }

    Set<Integer> packages() {
        return packages;
    }

    Set<Integer> thresholds() {
        return thresholds;
    }

    boolean accounts() {
        return accounts;
    }

    boolean beliefs() {
        return beliefs;
    }

    /** Whether it can change in a turn in which nothing happens to what it names. */
    boolean restless() {
        return accounts || beliefs || time || windows;
    }

    /** Whether it counts crossings, over the whole run or a window. */
    boolean countsCrossings() {
        return windows || wholeRun;
    }
}
