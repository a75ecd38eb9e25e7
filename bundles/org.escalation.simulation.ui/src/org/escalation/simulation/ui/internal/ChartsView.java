package org.escalation.simulation.ui.internal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

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
import org.eclipse.ui.part.ViewPart;
import org.escalation.model.Actor;
import org.escalation.model.text.ElementTitles;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.StoredRun;
import org.escalation.results.chart.Chart;
import org.escalation.ui.session.ModelSession;

/** The charts of the runs that are kept beside the model, each with its data as a table. */
public final class ChartsView extends ViewPart {

	private final List<StoredRun> runs = new ArrayList<>();
	private final AtomicInteger wanted = new AtomicInteger();
	private ActiveModel active;
	private Combo run;
	private Combo other;
	private Combo kind;
	private Combo metric;
	private Combo setting;
	private ChartCanvas canvas;
	private ChartTable table;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 3).applyTo(bar);
		run = combo(bar, "Run:", 240);
		other = combo(bar, "Compare with:", 200);
		kind = combo(bar, "Chart:", 170);
		for (ChartKind each : ChartKind.values()) {
			kind.add(each.label());
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
		table = new ChartTable(sash);
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
		run.setItems(runs.stream().map(ChartRequest::title).toArray(String[]::new));
		if (runs.isEmpty()) {
			metric.removeAll();
			setting.removeAll();
			canvas.say("Run an experiment to see its results here");
			table.clear();
			return;
		}
		List<String> others = new ArrayList<>(List.of("(nothing)"));
		others.addAll(List.of(run.getItems()));
		keep(other, others.toArray(String[]::new));
		int same = runs.stream().map(each -> each.manifest().run()).toList().indexOf(before);
		run.select(same < 0 || !runs.get(0).manifest().run().equals(newest) ? 0 : same);
		chosen();
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
		ChartKind chosen = ChartKind.values()[kind.getSelectionIndex()];
		offerSubjects(chosen.isOfOwner());
		other.setEnabled(chosen.compares());
		metric.setEnabled(chosen.hasSubject());
		setting.setEnabled(chosen.isOfOneSetting());
		ChartRequest request = request(chosen);
		int number = wanted.incrementAndGet();
		Job job = Job.create("Drawing a chart", (ICoreRunnable) monitor -> {
			try {
				Chart chart = request.make(() -> wanted.get() == number);
				inUi(number, () -> show(chart));
			} catch (ResultsException | IllegalStateException e) {
				inUi(number, () -> canvas.say(e.getMessage()));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private ChartRequest request(ChartKind chosen) {
		StoredRun second = other.isEnabled() && other.getSelectionIndex() > 0 ? runs.get(other.getSelectionIndex() - 1) : null;
		int subject = metric.getSelectionIndex();
		ModelSession session = active.ready();
		List<Actor> owners = chosen.isOfOwner() && session != null ? owners(session) : List.of();
		String owner = subject >= 0 && subject < owners.size() ? owners.get(subject).getId() : null;
		return new ChartRequest(chosen, runs.get(run.getSelectionIndex()), second, subject, setting.getSelectionIndex(), session, owner);
	}

	private void show(Chart chart) {
		canvas.show(chart);
		table.show(chart);
	}

	private void inUi(int number, Runnable action) {
		run.getDisplay().asyncExec(() -> {
			if (!run.isDisposed() && wanted.get() == number) {
				action.run();
			}
		});
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
