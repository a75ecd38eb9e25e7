package org.escalation.simulation.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.escalation.diagram.ui.DiagramPane;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.replay.Choice;
import org.escalation.simulation.replay.Replay;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.ui.session.ModelSession;

/**
 * Plays a run again: the ladders, the map with what takes part in the turn marked on it, what happened, and why each actor
 * chose as it did.
 */
public final class ReplayView extends ViewPart {

	private static final int BEAT = 900;
	private static final String[] NUMBERS = {"chance", "utility", "credibility", "benefit", "exp. loss", "danger"};

	private final AtomicInteger wanted = new AtomicInteger();
	private ActiveModel active;
	private EscalationModel shownModel;
	private Combo setting;
	private Combo wish;
	private Label about;
	private Scale slider;
	private Button play;
	private ChartCanvas ladders;
	private DiagramPane map;
	private Combo diagrams;
	private Table happenings;
	private Tree reasons;
	private Replay replay;
	private boolean playing;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createChoice(parent);
		createSteps(parent);
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
		SashForm words = new SashForm(across, SWT.VERTICAL);
		happenings = new Table(words, SWT.BORDER | SWT.FULL_SELECTION);
		happenings.setHeaderVisible(true);
		TableColumn column = new TableColumn(happenings, SWT.NONE);
		column.setText("What happened");
		happenings.addListener(SWT.Resize, event -> fitHappenings());
		reasons = new Tree(words, SWT.BORDER | SWT.FULL_SELECTION);
		reasons.setHeaderVisible(true);
		reasons.setToolTipText("Each option as the actor saw it in this turn: chance of choosing it, utility, credibility of the answer, benefit, expected loss, danger of disaster. The one it took is bold");
		treeColumn("Why: choices", 290, SWT.LEFT);
		for (String each : NUMBERS) {
			treeColumn(each, 78, SWT.RIGHT);
		}
		words.setWeights(38, 62);
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

	private void createSteps(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(6, 0).applyTo(bar);
		button(bar, "◀", "One turn back", () -> step(-1));
		play = button(bar, "Play", "Plays the turns one after the other", this::playOrPause);
		button(bar, "▶", "One turn on", () -> step(1));
		slider = new Scale(bar, SWT.HORIZONTAL);
		slider.setMinimum(0);
		slider.setPageIncrement(1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(slider);
		slider.addListener(SWT.Selection, event -> showTurn());
	}

	private static Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void treeColumn(String text, int width, int align) {
		TreeColumn column = new TreeColumn(reasons, align);
		column.setText(text);
		column.setWidth(width);
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
			about.setText(problem == null ? "None of the first 300 runs is like that" : problem);
			return;
		}
		about.setText("Run " + replay.replicate() + " of seed " + replay.seed() + ", " + replay.turns().size() + " turns");
		slider.setMaximum(Math.max(1, replay.turns().size() - 1));
		slider.setSelection(0);
		showTurn();
	}

	private void step(int by) {
		if (replay != null) {
			slider.setSelection(Math.max(0, Math.min(replay.turns().size() - 1, slider.getSelection() + by)));
			showTurn();
		}
	}

	private void playOrPause() {
		playing = !playing && replay != null;
		play.setText(playing ? "Pause" : "Play");
		play.requestLayout();
		if (playing) {
			if (slider.getSelection() >= replay.turns().size() - 1) {
				slider.setSelection(0);
				showTurn();
			}
			play.getDisplay().timerExec(BEAT, this::beat);
		}
	}

	private void beat() {
		if (!play.isDisposed() && playing) {
			step(1);
			if (slider.getSelection() >= replay.turns().size() - 1) {
				playOrPause();
			} else {
				play.getDisplay().timerExec(BEAT, this::beat);
			}
		}
	}

	private ReplayTurn turn() {
		return replay.turns().get(Math.min(slider.getSelection(), replay.turns().size() - 1));
	}

	private void showTurn() {
		if (replay == null) {
			return;
		}
		ReplayTexts texts = new ReplayTexts(replay);
		slider.setToolTipText("Turn " + turn().turn() + " of " + replay.turns().size());
		ladders.show(new LadderPicture(replay, Math.min(slider.getSelection(), replay.turns().size() - 1)));
		marks();
		happenings.setRedraw(false);
		for (TableItem item : happenings.getItems()) {
			dispose(item.getImage());
		}
		happenings.removeAll();
		happenings.getColumn(0).setText("What happened in turn " + turn().turn() + " of " + replay.turns().size());
		texts.happenings(turn()).forEach((text, colour) -> {
			TableItem item = new TableItem(happenings, SWT.NONE);
			item.setText(text);
			item.setImage(bullet(colour));
		});
		fitHappenings();
		happenings.setRedraw(true);
		showReasons(texts);
	}

	/** As wide as the view, or wider where a line needs it. */
	private void fitHappenings() {
		TableColumn column = happenings.getColumn(0);
		column.pack();
		column.setWidth(Math.max(column.getWidth(), happenings.getClientArea().width));
	}

	private void marks() {
		if (replay != null) {
			map.mark(new ReplayTexts(replay).marks(turn()));
		} else {
			map.mark(Map.of());
		}
	}

	private void showReasons(ReplayTexts texts) {
		reasons.setRedraw(false);
		reasons.removeAll();
		org.eclipse.swt.graphics.Font bold = org.eclipse.jface.resource.JFaceResources.getFontRegistry()
				.getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT);
		for (Choice choice : turn().choices()) {
			TreeItem actor = new TreeItem(reasons, SWT.NONE);
			actor.setText(texts.chosen(choice));
			actor.setFont(bold);
			List<Integer> order = java.util.stream.IntStream.range(0, choice.options().size()).boxed()
					.sorted(java.util.Comparator.comparingDouble(i -> -choice.options().get(i).probability())).toList();
			for (int i : order) {
				TreeItem item = new TreeItem(actor, SWT.NONE);
				item.setText(0, (i == choice.chosen() ? "✔ " : "    ") + texts.option(choice.options().get(i)));
				String[] numbers = ReplayTexts.numbers(choice.options().get(i));
				for (int c = 0; c < numbers.length; c++) {
					item.setText(c + 1, numbers[c]);
				}
				if (i == choice.chosen()) {
					item.setFont(bold);
				}
			}
			actor.setExpanded(true);
		}
		reasons.setRedraw(true);
	}

	private Image bullet(int rgb) {
		int side = 12;
		return new Image(happenings.getDisplay(), (gc, width, height) -> {
			gc.setAntialias(SWT.ON);
			gc.setBackground(rgb < 0 ? happenings.getForeground() : new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
			int margin = rgb < 0 ? 4 : 1;
			gc.fillOval(margin, margin, side - 2 * margin, side - 2 * margin);
		}, side, side);
	}

	private static void dispose(Image image) {
		if (image != null) {
			image.dispose();
		}
	}

	@Override
	public void setFocus() {
		slider.setFocus();
	}

	@Override
	public void dispose() {
		playing = false;
		if (active != null) {
			active.dispose();
		}
		if (happenings != null && !happenings.isDisposed()) {
			for (TableItem item : happenings.getItems()) {
				dispose(item.getImage());
			}
		}
		super.dispose();
	}
}
