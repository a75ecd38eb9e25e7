package org.escalation.simulation.replay;

import java.util.List;

import org.escalation.simulation.metric.TerminalOutcome;

/**
 * What happened in a turn, and how things stood at its end. Everything is named by its index in the scenario.
 *
 * @param turn        the turn, from 1
 * @param rungs       occupied rung of each track
 * @param severity    severity of the most severe occupied rung, 0..100
 * @param events      exogenous events that happened
 * @param signals     signals that were sent
 * @param choices     choices with their reasons, in the order they were made
 * @param moves       actions that were made, those of responses included
 * @param crossings   lines that were crossed
 * @param triggered   linkages whose trigger was complete
 * @param fired       linkages that went through
 * @param deliveries  capability that arrived
 * @param capability  capability of each actor
 * @param cost        cost borne by each actor so far
 * @param credibility credibility by the evidence, one for each belief
 * @param outcome     how the run ended; null if it goes on
 */
public record ReplayTurn(int turn, List<Integer> rungs, double severity, List<Integer> events, List<Integer> signals, List<Choice> choices,
        List<Integer> moves, List<CrossedLine> crossings, List<Integer> triggered, List<Integer> fired, List<Delivery> deliveries,
        List<Double> capability, List<Double> cost, List<Double> credibility, TerminalOutcome outcome) {
}
