package org.escalation.cli.internal.simulation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.escalation.simulation.exact.StateVisits;

/**
 * States that look alike from outside and differ in costs, beliefs or dates only.
 *
 * @param label what they have in common, in words
 * @param states number of states
 * @param withinHorizon expected turns that open in one of them, up to the horizon
 * @param withoutHorizon the same if there were no horizon; NaN if that was not solved
 */
record Situation(String label, int states, double withinHorizon, double withoutHorizon) {

	/** All situations, the one with the most turns first. */
	static List<Situation> of(List<StateVisits> states) {
		Map<String, Situation> byLabel = new LinkedHashMap<>();
		for (StateVisits state : states) {
			byLabel.merge(state.label(), new Situation(state.label(), 1, state.withinHorizon(), state.without()), Situation::plus);
		}
		return byLabel.values().stream().sorted(Comparator.comparingDouble(Situation::withinHorizon).reversed()).toList();
	}

	private Situation plus(Situation other) {
		return new Situation(label, states + other.states, withinHorizon + other.withinHorizon, withoutHorizon + other.withoutHorizon);
	}
}
