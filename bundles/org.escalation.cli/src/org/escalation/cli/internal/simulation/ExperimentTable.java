package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.escalation.model.Side;
import org.escalation.simulation.experiment.DesignKind;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentAnalysis;
import org.escalation.simulation.experiment.ExperimentAnalysis.Comparison;
import org.escalation.simulation.experiment.ExperimentAnalysis.Effect;
import org.escalation.simulation.experiment.ExperimentAnalysis.Reading;
import org.escalation.simulation.experiment.Factor;
import org.escalation.simulation.experiment.ReadMetric;
import org.escalation.simulation.statistics.Estimate;
import org.escalation.simulation.statistics.MorrisEffects;
import org.escalation.simulation.statistics.SobolIndices;

/** Prints experiments as tables, one for each metric, every number with its 95 % interval and harm beside gain. */
public final class ExperimentTable {

	private static final String RULE = "-".repeat(118);
	private static final int NAME = 44;
	/** Settings of a sweep are its sample, not its result. */
	private static final int MOST_SWEEP_SETTINGS = 40;

	private final PrintWriter out;
	private final ExperimentReport report;
	private final ExperimentAnalysis analysis;

	/** @param out where to print */
	public ExperimentTable(PrintWriter out, ExperimentReport report) {
		this.out = out;
		this.report = report;
		analysis = report.analysis();
	}

	/** Prints everything. */
	public void print() {
		out.printf(Locale.ROOT, "Experiment: %s - %,d settings%n", report.plan().experiment().name(), report.plan().points().size());
		if (!report.complete()) {
			out.println("Stopped early: what was run until then is shown.");
		}
		if (analysis.metricsOf(Side.HARM).isEmpty()) {
			out.println("Note: none of its metrics is marked as harm, so what a gain costs is not shown. Add one in the model.");
		}
		List<Reading> readings = analysis.readings();
		List<Comparison> comparisons = analysis.comparisons();
		for (int metric = 0; metric < report.metrics().size(); metric++) {
			heading(report.metrics().get(metric));
			settings(metric, readings, comparisons);
			effects(metric);
			sensitivity(metric);
		}
		frontier();
		footer();
	}

	private void heading(ReadMetric metric) {
		String side = metric.side() == Side.HARM ? ", more is harm" : metric.side() == Side.GAIN ? ", more is gain" : "";
		String unit = metric.share() ? " in % of runs" : metric.unit().isEmpty() ? "" : " in " + metric.unit();
		out.printf("%n%s%s%s%n", metric.name(), unit, side);
	}

	private void settings(int metric, List<Reading> readings, List<Comparison> comparisons) {
		boolean sweep = report.plan().kind().isSweep();
		if (sweep && report.plan().points().size() > MOST_SWEEP_SETTINGS) {
			double[] means = readings.stream().filter(r -> r.metric() == metric && r.point() > 0).mapToDouble(r -> r.mean().value())
					.filter(value -> !Double.isNaN(value)).sorted().toArray();
			out.println(means.length == 0 ? "undefined in every setting" : "base " + number(metric, readings.get(metric).mean().value())
					+ "; over the settings from " + number(metric, means[0]) + " to " + number(metric, means[means.length - 1]));
			return;
		}
		out.printf("%-" + NAME + "s %12s %12s   %s%n%s%n", "Setting", "mean", "± 95 %", sweep ? "" : "against the base, with 95 % interval and p by Holm",
				RULE);
		for (DesignPoint point : report.plan().points()) {
			Estimate mean = readings.get(point.index() * report.metrics().size() + metric).mean();
			String comparison = comparisons.stream().filter(c -> c.metric() == metric && c.point() == point.index()).findFirst()
					.map(c -> difference(metric, c)).orElse("");
			out.printf("%-" + NAME + "s %12s %12s   %s%n", shortened(point.label()), number(metric, mean.value()), number(metric, mean.halfWidth()),
					comparison);
		}
	}

	private String difference(int metric, Comparison comparison) {
		Estimate estimate = comparison.difference().estimate();
		return number(metric, estimate.value()) + " (" + number(metric, estimate.low()) + " to " + number(metric, estimate.high()) + "), p "
				+ (Double.isNaN(comparison.difference().adjusted()) ? "-" : String.format(Locale.ROOT, "%.3g", comparison.difference().adjusted()));
	}

	private void effects(int metric) {
		if (!report.plan().kind().isCombinations()) {
			return;
		}
		boolean shares = report.plan().kind() == DesignKind.REMOVAL;
		out.printf("%n%-" + NAME + "s %12s   %s%n%s%n", shares ? "Shapley share in the whole change" : "Effect, over all settings of the others",
				"estimate", "95 % interval", RULE);
		for (Effect effect : shares ? analysis.shares() : analysis.effects()) {
			if (effect.metric() == metric) {
				String name = name(effect.factor()) + (effect.other() < 0 ? "" : " x " + name(effect.other()));
				out.printf("%-" + NAME + "s %12s   %s%n", shortened(name), number(metric, effect.estimate().value()), interval(metric, effect.estimate()));
			}
		}
	}

	private void sensitivity(int metric) {
		List<SobolIndices.Index> indices = analysis.sobol(metric);
		if (!indices.isEmpty()) {
			out.printf("%n%-" + NAME + "s %26s   %s%n%s%n", "Share of the variance", "alone", "with interactions", RULE);
			for (int f = 0; f < indices.size(); f++) {
				out.printf("%-" + NAME + "s %26s   %s%n", shortened(name(f)), plain(indices.get(f).first()), plain(indices.get(f).total()));
			}
		}
		List<MorrisEffects.Effect> effects = analysis.morris(metric);
		if (!effects.isEmpty()) {
			out.printf("%n%-" + NAME + "s %12s %12s %12s%n%s%n", "Effect over the whole range", "mean", "mean size", "deviation", RULE);
			for (int f = 0; f < effects.size(); f++) {
				out.printf("%-" + NAME + "s %12s %12s %12s%n", shortened(name(f)), number(metric, effects.get(f).mean().value()),
						number(metric, effects.get(f).absolute().value()), number(metric, effects.get(f).deviation()));
			}
		}
	}

	/** Gain against harm: which settings no other beats in both. */
	private void frontier() {
		List<Integer> gains = analysis.metricsOf(Side.GAIN);
		List<Integer> harms = analysis.metricsOf(Side.HARM);
		if (gains.isEmpty() || harms.isEmpty() || report.plan().kind().isSweep()) {
			return;
		}
		int gain = gains.get(0);
		int harm = harms.get(0);
		out.printf("%nFrontier: %s against %s; * marks settings that no other beats in both%n%s%n", report.metrics().get(gain).name(),
				report.metrics().get(harm).name(), RULE);
		for (ExperimentAnalysis.FrontierPoint point : analysis.frontier(gain, harm)) {
			out.printf("%s %-" + (NAME - 2) + "s %12s   %12s (%s)%n", point.efficient() ? "*" : " ",
					shortened(report.plan().points().get(point.point()).label()), number(gain, point.gain().value()), number(harm, point.harm().value()),
					interval(harm, point.harm()));
		}
	}

	private void footer() {
		int least = Integer.MAX_VALUE;
		long failed = 0;
		for (DesignPoint point : report.plan().points()) {
			least = Math.min(least, report.results().replicates(point.index()));
			failed += report.results().failed(point.index());
		}
		out.printf(Locale.ROOT, "%nSeed %d, %,d runs of each setting%s, engine %s, model %s (SHA-256 %s…), %.1f s%n", report.plan().seed(), least,
				failed == 0 ? "" : " (" + failed + " failed)", report.identity().engineVersion(), report.identity().model(),
				report.identity().modelHash().substring(0, 12), report.elapsed().toMillis() / 1000.0);
	}

	private String name(int factor) {
		Factor named = report.plan().factors().get(factor);
		return named.name();
	}

	private String interval(int metric, Estimate estimate) {
		return number(metric, estimate.low()) + " to " + number(metric, estimate.high());
	}

	private static String plain(Estimate estimate) {
		return Double.isNaN(estimate.value()) ? "-"
				: String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", estimate.value(), estimate.low(), estimate.high());
	}

	private String number(int metric, double value) {
		return Double.isNaN(value) ? "-" : report.metrics().get(metric).share() ? String.format(Locale.ROOT, "%.2f %%", 100 * value)
				: String.format(Locale.ROOT, "%.4g", value);
	}

	private static String shortened(String label) {
		return label.length() <= NAME - 2 ? label : label.substring(0, NAME - 3) + "…";
	}
}
