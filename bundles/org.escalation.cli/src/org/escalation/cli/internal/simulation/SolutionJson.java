package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.escalation.simulation.exact.ExactOutcomes;
import org.escalation.simulation.exact.ExactSolution;
import org.escalation.simulation.exact.ExpectedMetric;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.MetricTexts;
import org.escalation.simulation.metric.TerminalOutcome;

import org.escalation.cli.internal.JsonHead;

/**
 * Prints an exact solution as JSON: {@code {formatVersion: 1, model, modelHash, engineVersion, scenario, variant,
 * frozenBeliefs, horizon, states, transitions, withinHorizon: {outcomes: [{outcome, probability}], never, turns: {mean,
 * variance, standardDeviation, quantile05, median, quantile95}, expectations: [{key, metric, subject, label, unit,
 * value}]}, withoutHorizon, situations: [{label, states, withinHorizon, withoutHorizon}]}}. {@code withoutHorizon} has the
 * same members without quantiles, or is null if it was not solved. {@code variant} is null for the base. Probabilities
 * are from 0 to 1; a number that is infinite or undefined is null. Situations are states that look alike from outside, by
 * positions, lines and what is under way; their numbers are the expected turns that open in them.
 */
public final class SolutionJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private SolutionJson() {
	}

	/** Prints a report. */
	public static void print(SolutionReport report, PrintWriter out) {
		ExactSolution solution = report.solution();
		JsonObject root = JsonHead.document("solution");
		root.addProperty("model", report.identity().model());
		root.addProperty("modelHash", report.identity().modelHash());
		root.addProperty("engineVersion", report.identity().engineVersion());
		root.addProperty("scenario", report.scenario());
		root.addProperty("variant", report.variant());
		root.addProperty("frozenBeliefs", solution.frozenBeliefs());
		root.addProperty("horizon", solution.scenario().parameters().horizon());
		root.addProperty("states", solution.visits().size());
		root.addProperty("transitions", solution.chain().transitions());
		JsonObject within = outcomes(solution.withinHorizon());
		JsonObject turns = within.getAsJsonObject("turns");
		turns.addProperty("quantile05", solution.course().timeQuantile(0.05));
		turns.addProperty("median", solution.course().timeQuantile(0.5));
		turns.addProperty("quantile95", solution.course().timeQuantile(0.95));
		root.add("withinHorizon", within);
		root.add("withoutHorizon", solution.withoutHorizon().map(SolutionJson::outcomes).orElse(null));
		JsonArray situations = new JsonArray();
		Situation.of(solution.visits()).forEach(situation -> situations.add(situation(situation)));
		root.add("situations", situations);
		out.println(GSON.toJson(root));
	}

	private static JsonObject outcomes(ExactOutcomes outcomes) {
		JsonObject object = new JsonObject();
		JsonArray ends = new JsonArray();
		for (TerminalOutcome outcome : TerminalOutcome.values()) {
			JsonObject end = new JsonObject();
			end.addProperty("outcome", outcome.name());
			number(end, "probability", outcomes.probabilities().get(outcome));
			ends.add(end);
		}
		object.add("outcomes", ends);
		number(object, "never", outcomes.never());
		JsonObject turns = new JsonObject();
		number(turns, "mean", outcomes.meanTurns());
		number(turns, "variance", outcomes.variance());
		number(turns, "standardDeviation", Math.sqrt(outcomes.variance()));
		object.add("turns", turns);
		JsonArray expectations = new JsonArray();
		outcomes.expectations().forEach(expected -> expectations.add(expected(expected)));
		object.add("expectations", expectations);
		return object;
	}

	private static JsonObject expected(ExpectedMetric expected) {
		Metric metric = expected.metric();
		JsonObject object = new JsonObject();
		object.addProperty("key", metric.key());
		object.addProperty("metric", metric.name());
		object.addProperty("subject", metric.subject() == null ? null : metric.subject().id());
		object.addProperty("label", MetricTexts.label(metric));
		object.addProperty("unit", metric.unit());
		number(object, "value", expected.value());
		return object;
	}

	private static JsonObject situation(Situation situation) {
		JsonObject object = new JsonObject();
		object.addProperty("label", situation.label());
		object.addProperty("states", situation.states());
		number(object, "withinHorizon", situation.withinHorizon());
		number(object, "withoutHorizon", situation.withoutHorizon());
		return object;
	}

	/** JSON has no NaN and no infinity. */
	private static void number(JsonObject object, String name, double value) {
		object.addProperty(name, Double.isFinite(value) ? value : null);
	}
}
