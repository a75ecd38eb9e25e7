package org.escalation.simulation.ui.internal;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.escalation.model.EscalationModel;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.RunRequest;
import org.escalation.results.StoredRun;
import org.escalation.simulation.Runner;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.InvalidExperimentException;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.editor.PartSelection;
import org.escalation.ui.session.ModelSession;
import org.osgi.framework.FrameworkUtil;

/** The experiments of the model that is worked on: what they would cost, running them, and what is kept of them. */
public final class ExperimentsView extends ViewPart {

	private static final int POLL = 250;
	/** Whose tabs the properties have: those of the model editor. */
	private static final String PROPERTIES = "org.escalation.ui.model";

	private final Map<String, SimulationJob> jobs = new HashMap<>();
	private final List<PlannedRun> planned = new ArrayList<>();
	private ActiveModel active;
	private Table table;
	private Spinner replications;
	private Button run;
	private Button pause;
	private Button stop;
	private ProgressBar bar;
	private Label progress;
	private ChartCanvas convergence;
	private double secondsPerRun = Double.NaN;
	private EscalationModel measured;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite tools = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 3).applyTo(tools);
		run = button(tools, "Run", "Runs the selected experiment, or goes on where it was stopped", this::run);
		pause = button(tools, "Pause", "Pauses or goes on; nothing is lost", this::pause);
		stop = button(tools, "Stop", "Stops; what is done is kept, and Run goes on from there", this::stop);
		new Label(tools, SWT.NONE).setText("Runs of each setting:");
		replications = new Spinner(tools, SWT.BORDER);
		replications.setMaximum(10_000_000);
		replications.setIncrement(500);
		replications.setPageIncrement(5000);
		replications.setToolTipText("0: as the experiment plans, or 1,000");
		replications.addListener(SWT.Modify, event -> fill());
		Label hint = new Label(tools, SWT.NONE);
		hint.setText("0: as planned");
		hint.setEnabled(false);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new Table(sash, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		column("Experiment", 200);
		column("Settings", 66);
		column("Runs each", 76);
		column("Takes", 54);
		column("Kept", 170);
		column("Design", 190);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> reveal());
		table.setToolTipText("Double-click shows the experiment in the editor, where Properties change it");
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
		progress = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(progress);
		bar = new ProgressBar(below, SWT.SMOOTH);
		bar.setMaximum(1000);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		convergence = new ChartCanvas(below, "How the first metric comes to rest is shown here while an experiment runs");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(convergence);
		sash.setWeights(45, 55);
		getSite().setSelectionProvider(new PartSelection());
		active = new ActiveModel(getSite().getPage(), this::modelChanged);
		active.start();
		parent.getDisplay().timerExec(POLL, this::poll);
	}

	private Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text);
		column.setWidth(width);
	}

	private void modelChanged(ModelSession session) {
		if (!table.isDisposed()) {
			planned.clear();
			if (session != null) {
				session.model().getScenarios().forEach(each -> planned.add(new PlannedRun(each)));
				session.model().getExperiments().forEach(each -> planned.add(new PlannedRun(each)));
				measure(session);
			}
			fill();
		}
	}

	/** Says how long things take, from a short run in the background. */
	private void measure(ModelSession session) {
		EscalationModel model = session.model();
		if (measured == model || model.getScenarios().isEmpty()) {
			return;
		}
		measured = model;
		Job job = Job.create("Measuring the speed of the simulation", (ICoreRunnable) monitor -> {
			var compilation = session.access().read(() -> SimulationRegistry.installed().compiler().compile(model, model.getScenarios().get(0),
					(org.escalation.model.Variant) null));
			compilation.scenario().ifPresent(scenario -> {
				double seconds = RunSpeed.secondsPerRun(scenario);
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed()) {
						secondsPerRun = seconds;
						fill();
					}
				});
			});
		});
		job.setSystem(true);
		job.schedule();
	}

	private void fill() {
		ModelSession session = active == null ? null : active.ready();
		int chosen = Math.max(0, table.getSelectionIndex());
		Map<String, StoredRun> kept = session == null ? Map.of() : kept(session);
		table.setRedraw(false);
		table.removeAll();
		for (PlannedRun each : planned) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, each.name());
			item.setText(4, kept.containsKey(id(each)) ? keptText(kept.get(id(each))) : "");
			try {
				ExperimentPlan plan = each.plan(session.model(), replications.getSelection());
				item.setText(5, PlannedRun.design(plan));
				item.setText(1, String.format(java.util.Locale.ROOT, "%,d", plan.points().size()));
				item.setText(2, (plan.stopping().isPresent() ? "≤ " : "")
						+ String.format(java.util.Locale.ROOT, "%,d", plan.stopping().map(s -> s.maximum()).orElse(plan.replications())));
				item.setText(3, Double.isNaN(secondsPerRun) ? "…" : SimulationJob.duration(plan.size() * secondsPerRun));
			} catch (InvalidExperimentException e) {
				item.setText(5, "cannot be run: " + e.getMessage());
				item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_DARK_RED));
			}
		}
		table.select(Math.min(chosen, table.getItemCount() - 1));
		table.setRedraw(true);
		update();
	}

	private static String id(PlannedRun planned) {
		return planned.element() instanceof org.escalation.model.Identified identified ? identified.getId() : "";
	}

	private static String keptText(StoredRun run) {
		return String.format(java.util.Locale.ROOT, "%,d runs, %s", run.replicates(), run.state());
	}

	private Map<String, StoredRun> kept(ModelSession session) {
		Map<String, StoredRun> latest = new LinkedHashMap<>();
		try {
			if (Files.isDirectory(ResultsFolder.beside(session.path()).path())) {
				for (StoredRun each : ResultsFolder.beside(session.path()).runs()) {
					String id = each.manifest().experiment() == null ? each.manifest().scenario() : each.manifest().experiment();
					latest.putIfAbsent(id, each);
				}
			}
		} catch (ResultsException e) {
			progress.setText(e.getMessage());
		}
		return latest;
	}

	private PlannedRun selection() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= planned.size() ? null : planned.get(index);
	}

	private SimulationJob job() {
		PlannedRun selected = selection();
		return selected == null ? null : jobs.get(id(selected));
	}

	private void selected() {
		PlannedRun selected = selection();
		getSite().getSelectionProvider().setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected.element()));
		update();
	}

	private void reveal() {
		PlannedRun selected = selection();
		ModelSession session = active.ready();
		if (selected != null && session != null) {
			try {
				ModelEditors.open(getSite().getPage(), session, List.<EObject>of(selected.element()));
			} catch (org.eclipse.ui.PartInitException e) {
				progress.setText(e.getMessage());
			}
		}
	}

	private void run() {
		ModelSession session = active.ready();
		PlannedRun selected = selection();
		if (session == null || selected == null || !isSaved(session)) {
			return;
		}
		try {
			ExperimentPlan plan = selected.plan(session.model(), replications.getSelection());
			progress.setText("Preparing " + plan.experiment().name() + "…");
			Job.create("Preparing " + plan.experiment().name(), (ICoreRunnable) monitor -> prepare(session, id(selected), plan)).schedule();
		} catch (InvalidExperimentException e) {
			MessageDialog.openError(getSite().getShell(), "Run Experiment", "The experiment cannot be run: " + e.getMessage());
		}
	}

	/** Results belong to what is in the file. */
	private boolean isSaved(ModelSession session) {
		if (!session.isDirty()) {
			return true;
		}
		if (!MessageDialog.openQuestion(getSite().getShell(), "Run Experiment",
				"Results belong to the model as it is in its file, and there are changes that are not saved. Save them and run?")) {
			return false;
		}
		return getSite().getPage().saveEditor(getSite().getPage().getActiveEditor(), false) && !session.isDirty();
	}

	private void prepare(ModelSession session, String id, ExperimentPlan plan) {
		try {
			SimulationRegistry registry = SimulationRegistry.installed();
			ExperimentRunner[] runner = new ExperimentRunner[1];
			InvalidExperimentException[] failure = new InvalidExperimentException[1];
			session.access().read(() -> {
				try {
					runner[0] = ExperimentRunner.of(plan, registry.compiler(), registry.metrics());
				} catch (InvalidExperimentException e) {
					failure[0] = e;
				}
				return null;
			});
			if (failure[0] != null) {
				throw failure[0];
			}
			String engine = FrameworkUtil.getBundle(Runner.class).getVersion().toString();
			SimulationJob job = new SimulationJob(new RunRequest(session.path(), plan, runner[0].metrics(), engine, false,
					Runtime.getRuntime().availableProcessors()), runner[0]);
			job.addJobChangeListener(new JobChangeAdapter() {
				@Override
				public void done(IJobChangeEvent event) {
					inUi(() -> ended());
				}
			});
			inUi(() -> {
				jobs.put(id, job);
				job.schedule();
				update();
			});
		} catch (InvalidExperimentException e) {
			inUi(() -> MessageDialog.openError(getSite().getShell(), "Run Experiment", "The experiment cannot be run: " + e.getMessage()));
		}
	}

	private void inUi(Runnable action) {
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed()) {
				action.run();
			}
		});
	}

	private void ended() {
		fill();
		if (getSite().getPage().findView(SimulationPerspective.CHARTS) instanceof ChartsView charts) {
			charts.reload();
		}
	}

	private void pause() {
		SimulationJob job = job();
		if (job != null) {
			job.setPaused(!job.isPaused());
			update();
		}
	}

	private void stop() {
		SimulationJob job = job();
		if (job != null) {
			job.cancel();
			job.setPaused(false);
		}
	}

	private void poll() {
		if (!table.isDisposed()) {
			update();
			table.getDisplay().timerExec(POLL, this::poll);
		}
	}

	private void update() {
		SimulationJob job = job();
		boolean running = job != null && job.getState() != Job.NONE;
		run.setEnabled(selection() != null && !running);
		pause.setEnabled(running);
		pause.setText(running && job.isPaused() ? "Go On" : "Pause");
		stop.setEnabled(running);
		if (job != null) {
			String failure = job.getResult() != null && job.getResult().getSeverity() == org.eclipse.core.runtime.IStatus.ERROR ? job.getResult().getMessage() : null;
			progress.setText(failure == null ? job.progress() : failure);
			bar.setSelection((int) (1000 * job.share()));
			if (job.convergence() != null) {
				convergence.show(job.convergence());
			}
		} else {
			bar.setSelection(0);
			progress.setText(selection() == null ? "Open a model to see its experiments" : "");
			convergence.show(null);
		}
	}

	/** What is selected here has the same properties as in the editor. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			ITabbedPropertySheetPageContributor contributor = () -> PROPERTIES;
			return adapter.cast(new TabbedPropertySheetPage(contributor, false));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}
}
