package org.escalation.simulation.ui.internal;

import java.util.HashMap;
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
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.escalation.model.EscalationModel;
import org.escalation.results.ResultsException;
import org.escalation.results.StoredRun;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.InvalidExperimentException;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.editor.PartSelection;
import org.escalation.ui.session.ModelSession;

/** The experiments of the model that is worked on: what they would cost, running them, and what is kept of them. */
public final class ExperimentsView extends ViewPart {

	private static final int POLL = 250;
	/** Whose tabs the properties have: those of the model editor. */
	private static final String PROPERTIES = "org.escalation.ui.model";

	private final Map<String, SimulationJob> jobs = new HashMap<>();
	private ActiveModel active;
	private ExperimentTable table;
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
		table = new ExperimentTable(sash, this::selected, this::reveal);
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

	private void modelChanged(ModelSession session) {
		if (!table.isDisposed()) {
			table.setModel(session == null ? null : session.model());
			if (session != null) {
				measure(session);
			}
			fill();
		}
	}

	/** Says how long things take, from a short run in the background. */
	private void measure(ModelSession session) {
		EscalationModel model = session.model();
		if (measured != model && !model.getScenarios().isEmpty()) {
			measured = model;
			RunSpeed.measure(session, seconds -> inUi(() -> {
				secondsPerRun = seconds;
				fill();
			}));
		}
	}

	private void fill() {
		ModelSession session = active == null ? null : active.ready();
		Map<String, StoredRun> kept = Map.of();
		try {
			kept = session == null ? kept : ExperimentFiles.kept(session);
		} catch (ResultsException e) {
			progress.setText(e.getMessage());
		}
		table.fill(session == null ? null : session.model(), kept, replications.getSelection(), secondsPerRun);
		update();
	}

	private SimulationJob job() {
		PlannedRun selected = table.selection();
		return selected == null ? null : jobs.get(selected.id());
	}

	private void selected() {
		PlannedRun selected = table.selection();
		getSite().getSelectionProvider().setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected.element()));
		update();
	}

	private void reveal() {
		PlannedRun selected = table.selection();
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
		PlannedRun selected = table.selection();
		if (session == null || selected == null || !ExperimentFiles.isSaved(getSite().getPage(), session)) {
			return;
		}
		try {
			ExperimentPlan plan = selected.plan(session.model(), replications.getSelection());
			progress.setText("Preparing " + plan.experiment().name() + "…");
			Job.create("Preparing " + plan.experiment().name(), (ICoreRunnable) monitor -> start(session, selected.id(), plan)).schedule();
		} catch (InvalidExperimentException e) {
			refuse(e);
		}
	}

	private void start(ModelSession session, String id, ExperimentPlan plan) {
		try {
			SimulationJob job = ExperimentFiles.prepare(session, plan);
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
			inUi(() -> refuse(e));
		}
	}

	private void refuse(InvalidExperimentException e) {
		MessageDialog.openError(getSite().getShell(), "Run Experiment", "The experiment cannot be run: " + e.getMessage());
	}

	private void inUi(Runnable action) {
		table.display().asyncExec(() -> {
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
			table.display().timerExec(POLL, this::poll);
		}
	}

	private void update() {
		SimulationJob job = job();
		boolean running = job != null && job.getState() != Job.NONE;
		run.setEnabled(table.selection() != null && !running);
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
			progress.setText(table.selection() == null ? "Open a model to see its experiments" : "");
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
