package org.escalation.simulation.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.results.ResultsException;
import org.escalation.results.StoredResults;
import org.escalation.results.StoredRun;
import org.escalation.results.chart.Chart;
import org.escalation.results.chart.CourseCharts;
import org.escalation.results.chart.IntervalChart;
import org.escalation.results.chart.RunCharts;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.ui.session.ModelSession;

/**
 * A chart that is asked for; it is made in any thread.
 *
 * @param kind    what it shows
 * @param run     the run that it is of
 * @param other   the run to compare with, or null
 * @param metric  place of the metric among those of the run
 * @param setting place of the setting among those of the run
 * @param session the model, for courses; null if none is open
 * @param owner   id of the actor whose lines a course is about, or null
 */
record ChartRequest(ChartKind kind, StoredRun run, StoredRun other, int metric, int setting, ModelSession session, String owner) {

	private static final int COURSES = 400;

	/**
	 * Makes the chart.
	 *
	 * @param goOn asked now and then; false gives up
	 * @throws ResultsException      if what is kept cannot be read
	 * @throws IllegalStateException if there is no such chart; says why
	 */
	Chart make(BooleanSupplier goOn) {
		if (kind.isCourse()) {
			return course(goOn);
		}
		return other == null ? chart(kind, run, metric, setting) : together(kind, run, other, metric);
	}

	/** A run's title, size and seed, and its state unless it is complete. */
	static String title(StoredRun run) {
		String state = run.state().equals("complete") ? "" : " – " + run.state();
		return run.manifest().title() + String.format(Locale.ROOT, " (%,d runs, seed %d)", run.replicates(), run.manifest().seed()) + state;
	}

	private static Chart chart(ChartKind kind, StoredRun run, int metric, int setting) {
		try (StoredResults results = StoredResults.open(run)) {
			RunCharts charts = new RunCharts(results);
			return switch (kind) {
				case OUTCOMES -> charts.outcomes();
				case MEANS -> charts.means(metric);
				case DIFFERENCES -> charts.differences(metric);
				case INFLUENCE -> charts.influence(metric);
				case FRONTIER -> charts.frontier();
				case HISTOGRAM -> charts.histogram(metric, setting);
				default -> charts.convergence(metric, setting);
			};
		}
	}

	/** The same chart of two runs; metrics are matched by their key. */
	private static Chart together(ChartKind kind, StoredRun first, StoredRun second, int metric) {
		String key = first.manifest().metrics().get(metric).key();
		int same = second.manifest().metrics().stream().map(each -> each.key()).toList().indexOf(key);
		if (same < 0 && kind != ChartKind.OUTCOMES) {
			throw new IllegalStateException(second.manifest().title() + " does not have this metric");
		}
		return IntervalChart.together((IntervalChart) chart(kind, first, metric, 0), title(first), (IntervalChart) chart(kind, second, same, 0), title(second));
	}

	/** Plays the first runs of a setting again; that needs the model as it was. */
	private Chart course(BooleanSupplier goOn) {
		if (run.freshness() != StoredRun.Freshness.CURRENT || session == null) {
			throw new IllegalStateException("The model has changed since this run, so its course cannot be played again");
		}
		String id = run.manifest().settings().get(setting).id();
		CompiledScenario scenario = session.access().read(() -> compile(run, id, session));
		CourseCharts charts = new CourseCharts(scenario, run.manifest().seed(), COURSES, goOn);
		if (kind == ChartKind.SEVERITY) {
			return charts.severity();
		}
		int line = charts.owners().stream().filter(each -> scenario.actors().get(each).element().id().equals(owner)).findFirst()
				.orElseThrow(() -> new IllegalStateException("This actor has no lines in the scenario"));
		return kind == ChartKind.CREDIBILITY ? charts.credibility(line) : charts.enforcement(line);
	}

	private static CompiledScenario compile(StoredRun run, String setting, ModelSession session) {
		Scenario scenario = (Scenario) session.element(run.manifest().scenario());
		List<Variant> variants = new ArrayList<>();
		for (String part : setting.equals("base") ? new String[0] : setting.split("\\+")) {
			if (session.element(part) instanceof Variant variant) {
				variants.add(variant);
			} else {
				throw new IllegalStateException("Courses are shown for the base and for variants, not for the settings of a sweep");
			}
		}
		return SimulationRegistry.installed().compiler().compile(session.model(), scenario, variants, List.of()).scenario()
				.orElseThrow(() -> new IllegalStateException("The scenario cannot be simulated"));
	}
}
