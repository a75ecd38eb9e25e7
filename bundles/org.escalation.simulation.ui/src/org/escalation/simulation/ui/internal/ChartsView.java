package org.escalation.simulation.ui.internal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.escalation.model.Actor;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.text.ElementTitles;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.StoredResults;
import org.escalation.results.StoredRun;
import org.escalation.results.chart.Chart;
import org.escalation.results.chart.CourseCharts;
import org.escalation.results.chart.IntervalChart;
import org.escalation.results.chart.RunCharts;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.ui.session.ModelSession;

/** The charts of the runs that are kept beside the model, each with its data as a table. */
public final class ChartsView extends ViewPart {

	private static final int COURSES = 400;

	private final List<StoredRun> runs = new ArrayList<>();
	private final AtomicInteger wanted = new AtomicInteger();
	private ActiveModel active;
	private Combo run;
	private Combo other;
	private Combo kind;
	private Combo metric;
	private Combo setting;
	private ChartCanvas canvas;
	private Table table;

	/** The kinds of charts, in the order in which they are offered. */
	private enum Kind {
		OUTCOMES("How runs ended"), MEANS("By setting"), DIFFERENCES("Differences"), INFLUENCE("What moves it"), FRONTIER("Gain and harm"),
		HISTOGRAM("Spread"), CONVERGENCE("Convergence"), SEVERITY("Severity in time"), CREDIBILITY("Credibility in time"),
		ENFORCEMENT("Enforcement in time");

		private final String label;

		Kind(String label) {
			this.label = label;
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 3).applyTo(bar);
		run = combo(bar, "Run:", 240);
		other = combo(bar, "Compare with:", 200);
		kind = combo(bar, "Chart:", 170);
		for (Kind each : Kind.values()) {
			kind.add(each.label);
		}
		kind.select(0);
		metric = combo(bar, "Metric:", 240);
		setting = combo(bar, "Setting:", 170);
		run.addListener(SWT.Selection, event -> chosen());
		for (Combo each : List.of(other, kind, metric, setting)) {
			each.addListener(SWT.Selection, event -> draw());
		}
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite top = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
		canvas = new ChartCanvas(top, "Run an experiment to see its results here");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		Composite actions = new Composite(top, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(6, 2).applyTo(actions);
		button(actions, "Copy Picture", () -> canvas.copyPicture());
		button(actions, "Copy Data", () -> canvas.copyData());
		button(actions, "Save as SVG…", () -> canvas.saveSvg());
		button(actions, "Save as PNG…", () -> canvas.savePng());
		table = new Table(sash, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
		table.setHeaderVisible(true);
		sash.setWeights(72, 28);
		active = new ActiveModel(getSite().getPage(), session -> reload());
		active.start();
	}

	private static Combo combo(Composite parent, String text, int width) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).minSize(60, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (!runs.isEmpty()) {
				action.run();
			}
		});
	}

	/** Looks again for what is kept. */
	void reload() {
		if (run.isDisposed()) {
			return;
		}
		ModelSession session = active == null ? null : active.ready();
		String before = run.getSelectionIndex() < 0 || run.getSelectionIndex() >= runs.size() ? null : runs.get(run.getSelectionIndex()).manifest().run();
		String newest = runs.isEmpty() ? null : runs.get(0).manifest().run();
		runs.clear();
		try {
			if (session != null && Files.isDirectory(ResultsFolder.beside(session.path()).path())) {
				runs.addAll(ResultsFolder.beside(session.path()).runs());
			}
		} catch (ResultsException e) {
			canvas.say(e.getMessage());
		}
		run.setItems(runs.stream().map(ChartsView::label).toArray(String[]::new));
		if (runs.isEmpty()) {
			metric.removeAll();
			setting.removeAll();
			canvas.say("Run an experiment to see its results here");
			table.removeAll();
			return;
		}
		List<String> others = new ArrayList<>(List.of("(nothing)"));
		others.addAll(List.of(run.getItems()));
		keep(other, others.toArray(String[]::new));
		int same = runs.stream().map(each -> each.manifest().run()).toList().indexOf(before);
		run.select(same < 0 || !runs.get(0).manifest().run().equals(newest) ? 0 : same);
		chosen();
	}

	private static String label(StoredRun run) {
		String state = run.state().equals("complete") ? "" : " – " + run.state();
		return run.manifest().title() + String.format(Locale.ROOT, " (%,d runs, seed %d)", run.replicates(), run.manifest().seed()) + state;
	}

	private void chosen() {
		var manifest = runs.get(run.getSelectionIndex()).manifest();
		offerSubjects(false);
		keep(setting, manifest.settings().stream().map(each -> each.label()).toArray(String[]::new));
		draw();
	}

	private static void keep(Combo combo, String[] items) {
		int before = combo.getItemCount() == items.length ? combo.getSelectionIndex() : 0;
		combo.setItems(items);
		combo.select(Math.max(0, before));
	}

	/** Metrics of the run, or the actors that own lines where the chart is about one. */
	private void offerSubjects(boolean owners) {
		String[] items = owners && active.ready() != null ? owners(active.ready()).stream().map(ElementTitles::of).toArray(String[]::new)
				: runs.get(run.getSelectionIndex()).manifest().metrics().stream().map(each -> each.name()).toArray(String[]::new);
		if (!java.util.Arrays.equals(items, metric.getItems())) {
			metric.setItems(items);
			metric.select(0);
		}
	}

	private static List<Actor> owners(ModelSession session) {
		return session.model().getActors().stream().filter(each -> !each.getThresholds().isEmpty()).toList();
	}

	private void draw() {
		if (runs.isEmpty()) {
			return;
		}
		Kind chosen = Kind.values()[kind.getSelectionIndex()];
		boolean one = chosen == Kind.HISTOGRAM || chosen == Kind.CONVERGENCE || chosen.ordinal() >= Kind.SEVERITY.ordinal();
		boolean owners = chosen == Kind.CREDIBILITY || chosen == Kind.ENFORCEMENT;
		offerSubjects(owners);
		other.setEnabled(chosen.ordinal() <= Kind.DIFFERENCES.ordinal());
		StoredRun second = other.isEnabled() && other.getSelectionIndex() > 0 ? runs.get(other.getSelectionIndex() - 1) : null;
		metric.setEnabled(chosen != Kind.OUTCOMES && chosen != Kind.FRONTIER && chosen != Kind.SEVERITY);
		setting.setEnabled(one);
		StoredRun shown = runs.get(run.getSelectionIndex());
		int m = metric.getSelectionIndex();
		int s = setting.getSelectionIndex();
		ModelSession session = active.ready();
		Subject subject = new Subject(session, owners && m >= 0 && session != null && m < owners(session).size() ? owners(session).get(m).getId() : null);
		int number = wanted.incrementAndGet();
		Job job = Job.create("Drawing a chart", (ICoreRunnable) monitor -> {
			Function<Void, Chart> maker = none -> chosen.ordinal() >= Kind.SEVERITY.ordinal() ? course(chosen, shown, s, subject, number) : second == null ? chart(chosen, shown, m, s)
					: together(chosen, shown, second, m);
			try {
				Chart chart = maker.apply(null);
				inUi(number, () -> show(chart));
			} catch (ResultsException | IllegalStateException e) {
				inUi(number, () -> canvas.say(e.getMessage()));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void inUi(int number, Runnable action) {
		run.getDisplay().asyncExec(() -> {
			if (!run.isDisposed() && wanted.get() == number) {
				action.run();
			}
		});
	}

	private static Chart chart(Kind kind, StoredRun run, int metric, int setting) {
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
	private static Chart together(Kind kind, StoredRun first, StoredRun second, int metric) {
		String key = first.manifest().metrics().get(metric).key();
		int same = second.manifest().metrics().stream().map(each -> each.key()).toList().indexOf(key);
		if (same < 0 && kind != Kind.OUTCOMES) {
			throw new IllegalStateException(second.manifest().title() + " does not have this metric");
		}
		return IntervalChart.together((IntervalChart) chart(kind, first, metric, 0), label(first), (IntervalChart) chart(kind, second, same, 0), label(second));
	}

	/** What a course is of: a model, and the actor whose lines it is about, or null. */
	private record Subject(ModelSession session, String owner) {
	}

	/** Plays the first runs of a setting again; that needs the model as it was. */
	private Chart course(Kind kind, StoredRun run, int setting, Subject subject, int number) {
		ModelSession session = subject.session();
		if (run.freshness() != StoredRun.Freshness.CURRENT || session == null) {
			throw new IllegalStateException("The model has changed since this run, so its course cannot be played again");
		}
		String id = run.manifest().settings().get(setting).id();
		CompiledScenario scenario = session.access().read(() -> compile(run, id, session));
		CourseCharts charts = new CourseCharts(scenario, run.manifest().seed(), COURSES, () -> wanted.get() == number);
		if (kind == Kind.SEVERITY) {
			return charts.severity();
		}
		int owner = charts.owners().stream().filter(each -> scenario.actors().get(each).element().id().equals(subject.owner())).findFirst()
				.orElseThrow(() -> new IllegalStateException("This actor has no lines in the scenario"));
		return kind == Kind.CREDIBILITY ? charts.credibility(owner) : charts.enforcement(owner);
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

	private void show(Chart chart) {
		canvas.show(chart);
		table.setRedraw(false);
		table.removeAll();
		while (table.getColumnCount() > 0) {
			table.getColumn(0).dispose();
		}
		for (String each : chart.columns()) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(each);
		}
		for (List<Object> row : chart.rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			for (int i = 0; i < row.size(); i++) {
				Object cell = row.get(i);
				item.setText(i, cell instanceof Double number ? Double.isNaN(number) ? "–" : number == Math.rint(number) && Math.abs(number) < 1e9 ? String.format(Locale.ROOT, "%.0f", number) : String.format(Locale.ROOT, "%.6g", number) : cell.toString());
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(420, column.getWidth() + 8));
		}
		table.setRedraw(true);
	}

	@Override
	public void setFocus() {
		run.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}
}
