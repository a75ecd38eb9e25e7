package org.escalation.cli.internal.simulation;

import java.io.PrintWriter;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.escalation.model.Side;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentAnalysis;
import org.escalation.simulation.experiment.ReadMetric;
import org.escalation.simulation.statistics.Estimate;

import org.escalation.cli.internal.JsonHead;

/**
 * Prints experiments as JSON: {@code {model, modelHash, engineVersion, experiment, design, seed, complete, factors: [{id,
 * name}], metrics: [{key, name, unit, side, share}], settings: [{id, name, levels, replicates, failed, readings: [{metric,
 * mean, low, high, n, undefined, quantile05, median, quantile95}]}], comparisons: [{setting, metric, difference, low, high, n,
 * p, pHolm}], effects, shares: [{factor, other, metric, value, low, high}], sobol: [{factor, metric, first, firstLow,
 * firstHigh, total, totalLow, totalHigh}], morris: [{factor, metric, mean, absolute, deviation}], frontier: [{setting, gain,
 * harm, efficient}]}}. Intervals hold at 95 %; a number that is undefined is null. Nothing in it depends on the number of
 * threads or the time taken.
 */
public final class ExperimentJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private final ExperimentReport report;
	private final ExperimentAnalysis analysis;

	private ExperimentJson(ExperimentReport report) {
		this.report = report;
		analysis = report.analysis();
	}

	/** Prints a report. */
	public static void print(ExperimentReport report, PrintWriter out) {
		out.println(GSON.toJson(new ExperimentJson(report).document()));
	}

	private JsonObject document() {
		JsonObject root = JsonHead.document("experiment");
		root.addProperty("model", report.identity().model());
		root.addProperty("modelHash", report.identity().modelHash());
		root.addProperty("engineVersion", report.identity().engineVersion());
		root.addProperty("experiment", report.plan().experiment().id());
		root.addProperty("design", report.plan().kind().name());
		root.addProperty("seed", report.plan().seed());
		root.addProperty("complete", report.complete());
		root.add("factors", GSON.toJsonTree(report.plan().factors()));
		JsonArray metrics = new JsonArray();
		report.metrics().forEach(metric -> metrics.add(metric(metric)));
		root.add("metrics", metrics);
		root.add("settings", settings());
		root.add("comparisons", comparisons());
		root.add("effects", effects(analysis.effects()));
		root.add("shares", effects(analysis.shares()));
		root.add("sobol", sobol());
		root.add("morris", morris());
		root.add("frontier", frontier());
		return root;
	}

	private static JsonObject metric(ReadMetric metric) {
		JsonObject object = new JsonObject();
		object.addProperty("key", metric.key());
		object.addProperty("name", metric.name());
		object.addProperty("unit", metric.unit());
		object.addProperty("side", metric.side().name());
		object.addProperty("share", metric.share());
		return object;
	}

	private String key(int metric) {
		return report.metrics().get(metric).key();
	}

	private JsonArray settings() {
		List<ExperimentAnalysis.Reading> readings = analysis.readings();
		JsonArray settings = new JsonArray();
		for (DesignPoint point : report.plan().points()) {
			JsonObject setting = new JsonObject();
			setting.addProperty("id", point.id());
			setting.addProperty("name", point.label());
			setting.add("levels", GSON.toJsonTree(point.levels()));
			setting.addProperty("replicates", report.results().replicates(point.index()));
			setting.addProperty("failed", report.results().failed(point.index()));
			JsonArray read = new JsonArray();
			readings.stream().filter(reading -> reading.point() == point.index()).forEach(reading -> read.add(reading(reading)));
			setting.add("readings", read);
			settings.add(setting);
		}
		return settings;
	}

	private JsonObject reading(ExperimentAnalysis.Reading reading) {
		JsonObject object = new JsonObject();
		object.addProperty("metric", key(reading.metric()));
		estimate(object, "mean", reading.mean());
		object.addProperty("n", reading.mean().n());
		object.addProperty("undefined", reading.undefined());
		number(object, "quantile05", analysis.quantile(reading.point(), reading.metric(), 0.05).value());
		number(object, "median", analysis.quantile(reading.point(), reading.metric(), 0.5).value());
		number(object, "quantile95", analysis.quantile(reading.point(), reading.metric(), 0.95).value());
		return object;
	}

	private JsonArray comparisons() {
		JsonArray comparisons = new JsonArray();
		for (ExperimentAnalysis.Comparison comparison : analysis.comparisons()) {
			JsonObject object = new JsonObject();
			object.addProperty("setting", report.plan().points().get(comparison.point()).id());
			object.addProperty("metric", key(comparison.metric()));
			estimate(object, "difference", comparison.difference().estimate());
			object.addProperty("n", comparison.difference().estimate().n());
			number(object, "p", comparison.difference().p());
			number(object, "pHolm", comparison.difference().adjusted());
			comparisons.add(object);
		}
		return comparisons;
	}

	private JsonArray effects(List<ExperimentAnalysis.Effect> effects) {
		JsonArray array = new JsonArray();
		for (ExperimentAnalysis.Effect effect : effects) {
			JsonObject object = new JsonObject();
			object.addProperty("factor", report.plan().factors().get(effect.factor()).id());
			object.addProperty("other", effect.other() < 0 ? null : report.plan().factors().get(effect.other()).id());
			object.addProperty("metric", key(effect.metric()));
			estimate(object, "value", effect.estimate());
			array.add(object);
		}
		return array;
	}

	private JsonArray sobol() {
		JsonArray array = new JsonArray();
		for (int metric = 0; metric < report.metrics().size(); metric++) {
			var indices = analysis.sobol(metric);
			for (int f = 0; f < indices.size(); f++) {
				JsonObject object = factor(f, metric);
				number(object, "first", indices.get(f).first().value());
				number(object, "firstLow", indices.get(f).first().low());
				number(object, "firstHigh", indices.get(f).first().high());
				number(object, "total", indices.get(f).total().value());
				number(object, "totalLow", indices.get(f).total().low());
				number(object, "totalHigh", indices.get(f).total().high());
				array.add(object);
			}
		}
		return array;
	}

	private JsonArray morris() {
		JsonArray array = new JsonArray();
		for (int metric = 0; metric < report.metrics().size(); metric++) {
			var effects = analysis.morris(metric);
			for (int f = 0; f < effects.size(); f++) {
				JsonObject object = factor(f, metric);
				number(object, "mean", effects.get(f).mean().value());
				number(object, "absolute", effects.get(f).absolute().value());
				number(object, "deviation", effects.get(f).deviation());
				array.add(object);
			}
		}
		return array;
	}

	private JsonObject factor(int factor, int metric) {
		JsonObject object = new JsonObject();
		object.addProperty("factor", report.plan().factors().get(factor).id());
		object.addProperty("metric", key(metric));
		return object;
	}

	/** The first metric of gain against the first of harm; empty if there is not one of each. */
	private JsonArray frontier() {
		JsonArray array = new JsonArray();
		List<Integer> gains = analysis.metricsOf(Side.GAIN);
		List<Integer> harms = analysis.metricsOf(Side.HARM);
		if (!gains.isEmpty() && !harms.isEmpty()) {
			for (ExperimentAnalysis.FrontierPoint point : analysis.frontier(gains.get(0), harms.get(0))) {
				JsonObject object = new JsonObject();
				object.addProperty("setting", report.plan().points().get(point.point()).id());
				number(object, "gain", point.gain().value());
				number(object, "harm", point.harm().value());
				object.addProperty("efficient", point.efficient());
				array.add(object);
			}
		}
		return array;
	}

	private static void estimate(JsonObject object, String name, Estimate estimate) {
		number(object, name, estimate.value());
		number(object, "low", estimate.low());
		number(object, "high", estimate.high());
	}

	/** JSON has no NaN and no infinity. */
	private static void number(JsonObject object, String name, double value) {
		object.addProperty(name, Double.isFinite(value) ? value : null);
	}
}
