package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.escalation.cli.internal.simulation.RunReport.NamedRun;
import org.escalation.simulation.MetricSummary;
import org.escalation.simulation.Proportion;
import org.escalation.simulation.RunSummary;
import org.escalation.simulation.metric.MetricTexts;
import org.escalation.simulation.metric.TerminalOutcome;

/** Prints runs as tables of 110 columns, each number with its uncertainty. */
public final class RunTable {

	private static final String RULE = "-".repeat(110);

	private final PrintWriter out;

	/** @param out where to print */
	public RunTable(PrintWriter out) {
		this.out = out;
	}

	/** Prints what was run, then each run, then how to repeat it. */
	public void print(RunReport report) {
		out.println("Scenario: " + report.scenario());
		for (NamedRun run : report.runs()) {
			print(run, report.runs().size() > 1);
		}
		RunSummary first = report.runs().get(0).summary();
		out.printf(Locale.ROOT, "%nSeed %d, %,d runs of each variant, engine %s, model %s (SHA-256 %s…), %.1f s%n",
				first.settings().seed(), first.settings().replications(), report.identity().engineVersion(), report.identity().model(),
				report.identity().modelHash().substring(0, 12), report.elapsed().toMillis() / 1000.0);
	}

	private void print(NamedRun run, boolean named) {
		RunSummary summary = run.summary();
		out.println();
		if (named) {
			out.println(run.name());
		}
		if (summary.partial()) {
			out.printf(Locale.ROOT, "Stopped early: %,d of %,d runs are counted.%n", summary.completed(),
					summary.settings().replications());
		}
		out.printf("%-34s %10s   %s%n%s%n", "How the runs ended", "share", "95 % interval", RULE);
		for (TerminalOutcome outcome : TerminalOutcome.values()) {
			Proportion share = summary.outcomes().get(outcome);
			out.printf(Locale.ROOT, "%-34s %8.2f %%   %.2f to %.2f %%%n", MetricTexts.label(outcome), 100 * share.value(),
					100 * share.low(), 100 * share.high());
		}
		print(summary.metrics());
		summary.failures().forEach(failure -> out.println("Failed run: " + failure));
	}

	private void print(List<MetricSummary> metrics) {
		out.printf("%n%-46s %12s %9s   %9s %9s %9s  %s%n%s%n", "Measured on each run", "mean", "± 95 %", "5 %", "median",
				"95 %", "unit", RULE);
		for (MetricSummary metric : metrics) {
			String label = MetricTexts.label(metric.metric());
			if (metric.defined() == 0) {
				out.printf("%-46s %12s   undefined in every run%n", shortened(label), "-");
			} else {
				out.printf(Locale.ROOT, "%-46s %12.4g %9.2g   %9.4g %9.4g %9.4g  %s%s%n", shortened(label), metric.mean(),
						metric.high() - metric.mean(), metric.quantile05(), metric.median(), metric.quantile95(),
						metric.metric().unit(), undefined(metric));
			}
		}
	}

	private static String undefined(MetricSummary metric) {
		return metric.undefined() == 0 ? "" : String.format(Locale.ROOT, " (undefined in %,d)", metric.undefined());
	}

	private static String shortened(String label) {
		return label.length() <= 46 ? label : label.substring(0, 45) + "…";
	}
}
