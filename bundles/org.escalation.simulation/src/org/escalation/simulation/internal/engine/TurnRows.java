package org.escalation.simulation.internal.engine;

/** Takes the values of metrics after a turn. */
@FunctionalInterface
public interface TurnRows {

    /**
     * One value.
     *
     * @param replicate index of the replicate
     * @param turn      turn, from 1
     * @param metric    index of the metric
     * @param value     the value
     */
    void row(int replicate, int turn, int metric, double value);
}
