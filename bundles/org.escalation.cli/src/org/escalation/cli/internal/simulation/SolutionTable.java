package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.escalation.simulation.exact.ExactOutcomes;
import org.escalation.simulation.exact.ExactSolution;
import org.escalation.simulation.exact.ExpectedMetric;
import org.escalation.simulation.metric.MetricTexts;
import org.escalation.simulation.metric.TerminalOutcome;

/** Prints an exact solution as tables of 110 columns: within the horizon, and if there were none. */
public final class SolutionTable {

	private static final String RULE = "-".repeat(110);
	private static final int SITUATIONS = 15;

	private final PrintWriter out;

	/** @param out where to print */
	public SolutionTable(PrintWriter out) {
		this.out = out;
	}

	/** Prints what was solved, how it ends, what is expected and where the time is spent. */
	public void print(SolutionReport report) {
		ExactSolution solution = report.solution();
		out.println("Scenario: " + report.scenario() + (report.variant() == null ? "" : ", variant: " + report.variant()));
		out.printf(Locale.ROOT, "Solved exactly as a Markov chain of %,d states and %,d transitions%s.%n", solution.visits().size(),
				solution.chain().transitions(), solution.frozenBeliefs() ? ", beliefs held at their start" : "");
		outcomes(solution);
		expectations(solution);
		situations(solution);
		out.printf("%nEngine %s, model %s (SHA-256 %s…)%n", report.identity().engineVersion(), report.identity().model(),
				report.identity().modelHash().substring(0, 12));
	}

	private void outcomes(ExactSolution solution) {
		ExactOutcomes within = solution.withinHorizon();
		Optional<ExactOutcomes> without = solution.withoutHorizon();
		out.printf(Locale.ROOT, "%n%-46s %16s   %16s%n%s%n", "How it ends",
				"within " + solution.scenario().parameters().horizon() + " turns", without.isPresent() ? "without horizon" : "", RULE);
		for (TerminalOutcome outcome : TerminalOutcome.values()) {
			out.printf(Locale.ROOT, "%-46s %14.6f %%   %16s%n", MetricTexts.label(outcome), 100 * within.probabilities().get(outcome),
					outcome == TerminalOutcome.HORIZON ? "" : without.map(w -> percent(w.probabilities().get(outcome))).orElse(""));
		}
		without.filter(w -> w.never() > 0).ifPresent(w -> out.printf("%-46s %16s   %16s%n", "never ends", "", percent(w.never())));
		row("Turns, expected", within.meanTurns(), without.map(ExactOutcomes::meanTurns), "");
		row("Turns, standard deviation", Math.sqrt(within.variance()), without.map(w -> Math.sqrt(w.variance())), "");
		out.printf("%-46s %16s%n", "Turns, 5 % / median / 95 %", solution.course().timeQuantile(0.05) + " / "
				+ solution.course().timeQuantile(0.5) + " / " + solution.course().timeQuantile(0.95));
		if (without.isEmpty()) {
			out.println("New states still turn up at the horizon, so nothing is said of a run without it.");
		}
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.6f %%", 100 * share);
	}

	private void expectations(ExactSolution solution) {
		out.printf("%n%-46s %16s   %16s  %s%n%s%n", "Expected", "within horizon",
				solution.withoutHorizon().isPresent() ? "without horizon" : "", "unit", RULE);
		List<ExpectedMetric> within = solution.withinHorizon().expectations();
		for (int i = 0; i < within.size(); i++) {
			int m = i;
			row(MetricTexts.label(within.get(i).metric()), within.get(i).value(),
					solution.withoutHorizon().map(w -> w.expectations().get(m).value()), within.get(i).metric().unit());
		}
	}

	private void row(String label, double within, Optional<Double> without, String unit) {
		out.printf(Locale.ROOT, "%-46s %16.7g   %16s  %s%n", label.length() <= 46 ? label : label.substring(0, 45) + "…", within,
				without.map(w -> w.isInfinite() ? "without end" : w.isNaN() ? "undefined" : String.format(Locale.ROOT, "%.7g", w))
						.orElse(""), unit);
	}

	private void situations(ExactSolution solution) {
		List<Situation> all = Situation.of(solution.visits());
		out.printf("%n%16s  %s%n%s%n", "turns spent", "Situation at the opening of a turn", RULE);
		for (Situation situation : all.subList(0, Math.min(SITUATIONS, all.size()))) {
			String label = situation.label();
			out.printf(Locale.ROOT, "%16.6f  %s%n", situation.withinHorizon(),
					label.length() <= 92 ? label : label.substring(0, 91) + "…");
		}
		if (all.size() > SITUATIONS) {
			out.printf(Locale.ROOT, "%16s  %,d more, all in the JSON output%n", "", all.size() - SITUATIONS);
		}
	}
}
