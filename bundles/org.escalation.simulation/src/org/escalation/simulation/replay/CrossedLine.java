package org.escalation.simulation.replay;

/**
 * A line that was crossed.
 *
 * @param threshold index of the threshold
 * @param crosser   index of the actor who crossed it; -1 if nobody did by a move
 * @param answer    share of the full response it met, in [0,1]
 */
public record CrossedLine(int threshold, int crosser, double answer) {
}
