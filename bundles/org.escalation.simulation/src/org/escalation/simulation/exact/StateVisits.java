package org.escalation.simulation.exact;

/**
 * One state of a scenario and how often runs are in it.
 *
 * @param state         number of the state; a run starts in 0
 * @param label         how it differs from the start, in words
 * @param withinHorizon expected turns that open in it, up to the horizon
 * @param without       expected turns that open in it if there were no horizon; infinite if it is visited without end,
 *                      NaN if that was not solved
 */
public record StateVisits(int state, String label, double withinHorizon, double without) {
}
