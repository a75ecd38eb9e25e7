package org.escalation.simulation.ui.internal;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.escalation.diagram.ui.DiagramPane;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.ui.session.ModelSession;

/**
 * Plays a run again: the ladders, the map with what takes part in the turn marked on it, what happened, and why each actor
 * chose as it did.
 */
public final class ReplayView extends ViewPart {

	private final AtomicInteger wanted = new AtomicInteger();
	private ActiveModel active;
	private EscalationModel shownModel;
	private Combo setting;
	private Combo wish;
	private Label about;
	private ReplaySteps steps;
	private ChartCanvas ladders;
	private DiagramPane map;
	private Combo diagrams;
	private ReplayWords words;
	private Replay replay;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createChoice(parent);
		steps = new ReplaySteps(parent, this::showTurn);
		SashForm across = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(across);
		SashForm pictures = new SashForm(across, SWT.VERTICAL);
		ladders = new ChartCanvas(pictures, "Open a model and choose a run");
		Composite below = new Composite(pictures, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
		diagrams = new Combo(below, SWT.READ_ONLY | SWT.DROP_DOWN);
		diagrams.setToolTipText("Which diagram the turn is marked on");
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(diagrams);
		diagrams.addListener(SWT.Selection, event -> map.show(active.ready(), diagrams.getText(), titles -> marks()));
		map = new DiagramPane(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(map);
		pictures.setWeights(50, 50);
		words = new ReplayWords(across);
		across.setWeights(50, 50);
		active = new ActiveModel(getSite().getPage(), this::modelChanged);
		active.start();
	}

	private void createChoice(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(6, 3).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Setting:");
		setting = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(setting);
		new Label(bar, SWT.NONE).setText("Show:");
		wish = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		wish.setItems(ReplayPicker.wishes().toArray(String[]::new));
		wish.select(0);
		about = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(about);
		setting.addListener(SWT.Selection, event -> pick());
		wish.addListener(SWT.Selection, event -> pick());
	}

	private void modelChanged(ModelSession session) {
		if (setting.isDisposed()) {
			return;
		}
		EscalationModel model = session == null ? null : session.model();
		if (model == shownModel) {
			if (model != null && replay != null) {
				about.setText("The model has changed: choose the run again");
			}
			return;
		}
		shownModel = model;
		replay = null;
		steps.start(0);
		setting.removeAll();
		if (model == null || model.getScenarios().isEmpty()) {
			ladders.say("Open a model with a scenario");
			return;
		}
		Scenario scenario = model.getScenarios().get(0);
		setting.add("Base: " + ElementTitles.of(scenario));
		scenario.getVariants().forEach(each -> setting.add(ElementTitles.of(each)));
		setting.select(0);
		map.show(session, null, titles -> {
			diagrams.setItems(titles.toArray(String[]::new));
			diagrams.select(0);
		});
		pick();
	}

	private void pick() {
		ModelSession session = active.ready();
		if (session == null || setting.getSelectionIndex() < 0) {
			return;
		}
		int number = wanted.incrementAndGet();
		int chosenSetting = setting.getSelectionIndex();
		int chosenWish = wish.getSelectionIndex();
		about.setText("Looking for such a run…");
		Job job = Job.create("Looking for a run to show", (ICoreRunnable) monitor -> {
			Replay[] found = new Replay[1];
			String problem;
			try {
				Compilation compilation = session.access().read(() -> compile(session, chosenSetting));
				problem = compilation.problems().isEmpty() ? null : "Cannot be simulated: " + compilation.problems().get(0);
				if (problem == null) {
					found[0] = new ReplayPicker(compilation.scenario().orElseThrow(), 1).pick(chosenWish, () -> wanted.get() == number);
				}
			} catch (IllegalStateException e) {
				problem = e.getMessage();
			}
			String message = problem;
			setting.getDisplay().asyncExec(() -> {
				if (!setting.isDisposed() && wanted.get() == number) {
					show(found[0], message);
				}
			});
		});
		job.setSystem(true);
		job.schedule();
	}

	private static Compilation compile(ModelSession session, int setting) {
		Scenario scenario = session.model().getScenarios().get(0);
		Variant variant = setting == 0 ? null : scenario.getVariants().get(setting - 1);
		return SimulationRegistry.installed().compiler().compile(session.model(), scenario, variant);
	}

	private void show(Replay found, String problem) {
		replay = found;
		if (replay == null) {
			steps.start(0);
			about.setText(problem == null ? "None of the first 300 runs is like that" : problem);
			return;
		}
		about.setText("Run " + replay.replicate() + " of seed " + replay.seed() + ", " + replay.turns().size() + " turns");
		steps.start(replay.turns().size());
	}

	private ReplayTurn turn() {
		return replay.turns().get(steps.turn());
	}

	private void showTurn() {
		if (replay == null) {
			return;
		}
		steps.say("Turn " + turn().turn() + " of " + replay.turns().size());
		ladders.show(new LadderPicture(replay, steps.turn()));
		marks();
		words.show(replay, turn());
	}

	private void marks() {
		if (replay != null) {
			map.mark(new ReplayTexts(replay).marks(turn()));
		} else {
			map.mark(Map.of());
		}
	}

	@Override
	public void setFocus() {
		steps.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}
}
