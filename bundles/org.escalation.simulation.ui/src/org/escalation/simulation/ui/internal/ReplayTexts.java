package org.escalation.simulation.ui.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.escalation.simulation.replay.Choice;
import org.escalation.simulation.replay.CrossedLine;
import org.escalation.simulation.replay.Delivery;
import org.escalation.simulation.replay.Option;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.simulation.scenario.CompiledScenario;

/** A turn of a replay in words, and the colours in which its elements are marked on diagrams. */
final class ReplayTexts {

	static final int MOVED = 0xCC79A7;
	static final int CROSSED = 0xE69F00;
	static final int ANSWERED = 0xD1322C;
	static final int FIRED = 0x009E73;
	static final int DELIVERED = 0x0072B2;
	static final int SIGNALLED = 0xB8A800;

	private final CompiledScenario scenario;

	ReplayTexts(Replay replay) {
		scenario = replay.scenario();
	}

	/** What happened, one line each, with the colour of its mark; -1 for none. */
	Map<String, Integer> happenings(ReplayTurn turn) {
		Map<String, Integer> lines = new LinkedHashMap<>();
		turn.events().forEach(e -> lines.put("Event: " + scenario.events().get(e).element().name(), -1));
		turn.signals().forEach(s -> lines.put("Signal: " + scenario.signals().get(s).element().name(), SIGNALLED));
		for (Delivery each : turn.deliveries()) {
			lines.put(String.format(Locale.ROOT, "Delivered: %.0f %% of %s", 100 * each.share(),
					scenario.packages().get(each.capabilityPackage()).element().name()), DELIVERED);
		}
		turn.moves().forEach(m -> lines.put((isChosen(turn, m) ? "Move: " : "Response carried out: ") + actor(scenario.actions().get(m).actor()) + " – " + scenario.actions().get(m).element().name(), MOVED));
		for (CrossedLine each : turn.crossings()) {
			String answer = each.answer() >= 1 ? "enforced" : each.answer() > 0 ? String.format(Locale.ROOT, "answered in part (%.0f %%)", 100 * each.answer())
					: "not answered";
			lines.put("Line crossed" + (each.crosser() < 0 ? "" : " by " + actor(each.crosser())) + ": "
					+ scenario.thresholds().get(each.threshold()).element().name() + " – " + answer, each.answer() > 0 ? ANSWERED : CROSSED);
		}
		turn.triggered().forEach(l -> lines.put("Linkage triggered: " + scenario.linkages().get(l).element().name()
				+ (turn.fired().contains(l) ? " – it fires" : " – it does not fire"), turn.fired().contains(l) ? FIRED : -1));
		if (turn.outcome() != null) {
			String name = turn.outcome().name();
			lines.put("The run ends: " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), ANSWERED);
		}
		return lines;
	}

	private static boolean isChosen(ReplayTurn turn, int action) {
		return turn.choices().stream().anyMatch(c -> c.assented() && c.options().get(c.chosen()).action() == action);
	}

	/** Colours of elements that take part in a turn, by id. */
	Map<String, Integer> marks(ReplayTurn turn) {
		Map<String, Integer> marks = new LinkedHashMap<>();
		turn.moves().forEach(m -> {
			marks.put(scenario.actors().get(scenario.actions().get(m).actor()).element().id(), MOVED);
			marks.put(scenario.actions().get(m).element().id(), MOVED);
		});
		turn.signals().forEach(s -> marks.put(scenario.signals().get(s).element().id(), SIGNALLED));
		turn.deliveries().forEach(d -> marks.put(scenario.packages().get(d.capabilityPackage()).element().id(), DELIVERED));
		turn.crossings().forEach(c -> marks.put(scenario.thresholds().get(c.threshold()).element().id(), c.answer() > 0 ? ANSWERED : CROSSED));
		turn.fired().forEach(l -> marks.put(scenario.linkages().get(l).element().id(), FIRED));
		for (int t = 0; t < turn.rungs().size(); t++) {
			marks.put(scenario.tracks().get(t).rungs().get(turn.rungs().get(t)).element().id(), MOVED);
		}
		return marks;
	}

	String actor(int index) {
		return scenario.actors().get(index).element().name();
	}

	/** What an actor chose. */
	String chosen(Choice choice) {
		return actor(choice.actor()) + ": " + option(choice.options().get(choice.chosen())) + (choice.assented() ? "" : " (stopped by its members)");
	}

	/** The name of an option. */
	String option(Option option) {
		return option.action() < 0 ? "wait" : scenario.actions().get(option.action()).element().name();
	}

	/** The numbers behind an option, in the order of the columns of the view. */
	static String[] numbers(Option option) {
		return new String[] {String.format(Locale.ROOT, "%.1f %%", 100 * option.probability()), number(option.utility()),
				String.format(Locale.ROOT, "%.0f %%", 100 * option.credibility()), number(option.benefit()), number(option.expectedLoss()),
				String.format(Locale.ROOT, "%.2f %%", 100 * option.hazard())};
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
	}
}
