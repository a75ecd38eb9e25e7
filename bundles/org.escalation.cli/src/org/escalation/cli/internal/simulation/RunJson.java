package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.escalation.cli.internal.simulation.RunReport.NamedRun;
import org.escalation.simulation.MetricSummary;
import org.escalation.simulation.Proportion;
import org.escalation.simulation.RunSummary;
import org.escalation.simulation.metric.MetricTexts;
import org.escalation.simulation.metric.TerminalOutcome;

import org.escalation.cli.internal.JsonHead;

/**
 * Prints runs as JSON: {@code {model, modelHash, engineVersion, scenario, seed, replications, runs: [{variant, name,
 * completed, failed, partial, outcomes: [{outcome, count, share, low, high}], metrics: [{key, metric, subject, label,
 * unit, defined, undefined, mean, low, high, standardDeviation, minimum, quantile05, median, quantile95, maximum}],
 * failures}]}}. Shares are from 0 to 1, intervals hold at 95 %, and a number that is undefined is null. Nothing in it
 * depends on the number of threads or the time taken.
 */
public final class RunJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private RunJson() {
	}

	/** Prints a report. */
	public static void print(RunReport report, PrintWriter out) {
		JsonObject root = JsonHead.document("simulation");
		root.addProperty("model", report.identity().model());
		root.addProperty("modelHash", report.identity().modelHash());
		root.addProperty("engineVersion", report.identity().engineVersion());
		root.addProperty("scenario", report.scenario());
		RunSummary first = report.runs().get(0).summary();
		root.addProperty("seed", first.settings().seed());
		root.addProperty("replications", first.settings().replications());
		JsonArray runs = new JsonArray();
		report.runs().forEach(run -> runs.add(run(run)));
		root.add("runs", runs);
		out.println(GSON.toJson(root));
	}

	private static JsonObject run(NamedRun run) {
		RunSummary summary = run.summary();
		JsonObject object = new JsonObject();
		object.addProperty("variant", run.id());
		object.addProperty("name", run.name());
		object.addProperty("completed", summary.completed());
		object.addProperty("failed", summary.failed());
		object.addProperty("partial", summary.partial());
		JsonArray outcomes = new JsonArray();
		for (TerminalOutcome outcome : TerminalOutcome.values()) {
			outcomes.add(outcome(outcome, summary.outcomes().get(outcome)));
		}
		object.add("outcomes", outcomes);
		JsonArray metrics = new JsonArray();
		summary.metrics().forEach(metric -> metrics.add(metric(metric)));
		object.add("metrics", metrics);
		object.add("failures", GSON.toJsonTree(summary.failures()));
		return object;
	}

	private static JsonObject outcome(TerminalOutcome outcome, Proportion share) {
		JsonObject object = new JsonObject();
		object.addProperty("outcome", outcome.name());
		object.addProperty("count", share.count());
		number(object, "share", share.value());
		number(object, "low", share.low());
		number(object, "high", share.high());
		return object;
	}

	private static JsonObject metric(MetricSummary summary) {
		JsonObject object = new JsonObject();
		object.addProperty("key", summary.metric().key());
		object.addProperty("metric", summary.metric().name());
		object.addProperty("subject", summary.metric().subject() == null ? null : summary.metric().subject().id());
		object.addProperty("label", MetricTexts.label(summary.metric()));
		object.addProperty("unit", summary.metric().unit());
		object.addProperty("defined", summary.defined());
		object.addProperty("undefined", summary.undefined());
		number(object, "mean", summary.mean());
		number(object, "low", summary.low());
		number(object, "high", summary.high());
		number(object, "standardDeviation", summary.standardDeviation());
		number(object, "minimum", summary.minimum());
		number(object, "quantile05", summary.quantile05());
		number(object, "median", summary.median());
		number(object, "quantile95", summary.quantile95());
		number(object, "maximum", summary.maximum());
		return object;
	}

	/** JSON has no NaN and no infinity. */
	private static void number(JsonObject object, String name, double value) {
		object.addProperty(name, Double.isFinite(value) ? value : null);
	}
}
