package org.escalation.simulation.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.simulation.scenario.CompiledScenario;

/** Finds a replicate worth looking at among the first few hundred. */
final class ReplayPicker {

	static final String TYPICAL = "A typical run";
	static final String WORST = "The worst run";

	private static final int LOOKED_AT = 300;

	private final CompiledScenario scenario;
	private final long seed;

	ReplayPicker(CompiledScenario scenario, long seed) {
		this.scenario = scenario;
		this.seed = seed;
	}

	/** What can be asked for. */
	static List<String> wishes() {
		List<String> wishes = new ArrayList<>(List.of(TYPICAL, WORST));
		for (TerminalOutcome outcome : TerminalOutcome.values()) {
			wishes.add("A run that ended in " + outcome.name().toLowerCase(java.util.Locale.ROOT));
		}
		return wishes;
	}

	/** The replay that a wish asks for; null if there is none among those that are looked at. */
	Replay pick(int wish, BooleanSupplier goOn) {
		List<Replay> all = new ArrayList<>();
		for (int i = 0; i < LOOKED_AT && goOn.getAsBoolean(); i++) {
			Replay replay = Replay.of(scenario, seed, i);
			if (wish < 2) {
				all.add(replay);
			} else if (end(replay).outcome() == TerminalOutcome.values()[wish - 2]) {
				return replay;
			}
		}
		if (all.isEmpty()) {
			return null;
		}
		return wish == 0 ? typical(all) : all.stream().max(java.util.Comparator.comparingDouble(ReplayPicker::badness)).orElseThrow();
	}

	private static ReplayTurn end(Replay replay) {
		return replay.turns().get(replay.turns().size() - 1);
	}

	/** A disaster is worse than any severity, and an early one worse than a late one. */
	private static double badness(Replay replay) {
		double peak = replay.turns().stream().mapToDouble(ReplayTurn::severity).max().orElse(0);
		return peak + (end(replay).outcome() == TerminalOutcome.DISASTER ? 1000 - replay.turns().size() : 0);
	}

	/** The run nearest to the middle in mean severity and length, of those with the most frequent outcome. */
	private static Replay typical(List<Replay> all) {
		TerminalOutcome usual = java.util.Arrays.stream(TerminalOutcome.values())
				.max(java.util.Comparator.comparingLong(o -> all.stream().filter(r -> end(r).outcome() == o).count())).orElseThrow();
		List<Replay> like = all.stream().filter(r -> end(r).outcome() == usual).toList();
		double severity = like.stream().mapToDouble(ReplayPicker::severity).sorted().skip(like.size() / 2).findFirst().orElseThrow();
		double length = like.stream().mapToDouble(r -> r.turns().size()).sorted().skip(like.size() / 2).findFirst().orElseThrow();
		return like.stream().min(java.util.Comparator.comparingDouble(r -> Math.abs(severity(r) - severity) / 100 + Math.abs(r.turns().size() - length) / length))
				.orElseThrow();
	}

	private static double severity(Replay replay) {
		return replay.turns().stream().mapToDouble(ReplayTurn::severity).average().orElse(0);
	}
}
