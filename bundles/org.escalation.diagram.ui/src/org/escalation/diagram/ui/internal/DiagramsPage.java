/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.tool.Opening;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.DiagramEditing;
import org.escalation.diagram.ui.internal.edit.MenuEntry;
import org.escalation.diagram.ui.internal.edit.PictureFormat;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.diagram.ui.internal.table.NotationTable;
import org.escalation.diagram.ui.internal.table.OpenTable;
import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.editor.ModelEditorPage;
import org.escalation.ui.labels.Themes;
import org.escalation.ui.properties.ElementPicker;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;

/** The page "Diagrams": one diagram of the model at a time, chosen from those of the notation. */
public final class DiagramsPage implements ModelEditorPage, ModelSessionListener {

	private static final int CANVAS_SHARE = 6;
	private static final int PALETTE_SHARE = 1;
	private static final int PAUSE_MS = 300;
	private static final int CHOICE_WIDTH = 240;

	private ModelEditorContext context;
	private ModelSession session;
	private Composite page;
	private Combo choice;
	private Composite place;
	private DiagramFinder finder;
	private DiagramToolBar tools;
	private NotationDiagrams notation;
	private DiagramBuilder builder;
	private List<Offer> offers = List.of();
	/** What is shown, or about to be; null before there is anything. */
	private Offer chosen;
	/** Whether it cannot be shown any more, as its element is no longer in the model; undo may bring it back. */
	private boolean gone;
	private final Runnable look = this::lookAgain;
	private final DiagramPlaces places = new DiagramPlaces();
	private NotationTable table;
	private OpenDiagram diagram;
	private DiagramCanvas canvas;
	private DiagramEditing editing;
	private List<EObject> selected = List.of();
	/** Counts what was asked for, so that only the last of it is shown. */
	private int request;

	@Override
	public Control create(Composite parent, ModelEditorContext newContext) {
		context = newContext;
		session = context.session();
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		Composite bar = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		// in a narrow window what has no room goes on below
		RowLayoutFactory.swtDefaults().wrap(true).center(true).margins(6, 3).spacing(6).applyTo(bar);
		Label label = new Label(bar, SWT.NONE);
		label.setText("Diagram or table:");
		choice = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.setToolTipText("Which diagram or table of the notation is shown");
		RowDataFactory.swtDefaults().hint(CHOICE_WIDTH, SWT.DEFAULT).applyTo(choice);
		choice.addListener(SWT.Selection, event -> open(offers.get(choice.getSelectionIndex())));
		finder = new DiagramFinder(bar, () -> canvas);
		tools = new DiagramToolBar(bar, () -> canvas, () -> editing, this::fillPictures);
		place = new Composite(page, SWT.NONE);
		place.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		session.addListener(this);
		message("Reading the notation…");
		List<Offer> found = new ArrayList<>();
		inBackground("Reading the notation", () -> {
			notation = NotationDiagrams.read();
			builder = new DiagramBuilder(session, notation, places);
			found.addAll(session.access().read(() -> notation.offers(session.model())));
		}, () -> offer(found), () -> {
		});
		return page;
	}

	/** What a job does, as a rule with an exception. */
	private interface Work {
		void run() throws Exception;
	}

	/**
	 * Does something in a job, and then something in this thread, or says why that is not possible.
	 *
	 * @param otherwise done instead when something else was asked for meanwhile
	 */
	private void inBackground(String title, Work work, Runnable then, Runnable otherwise) {
		int asked = ++request;
		Job job = Job.create(title, (ICoreRunnable) monitor -> {
			try {
				work.run();
			} catch (RuntimeException e) {
				throw e;
			} catch (Exception e) {
				throw new CoreException(Status.error(e.getMessage() == null ? e.toString() : e.getMessage(), e));
			}
		});
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				place.getDisplay().asyncExec(() -> {
					if (place.isDisposed() || asked != request) {
						if (event.getResult().isOK()) {
							otherwise.run();
						}
					} else if (event.getResult().isOK()) {
						then.run();
					} else {
						message("This diagram cannot be shown: " + event.getResult().getMessage());
					}
				});
			}
		});
		job.schedule();
	}

	/** Finds what can be shown of the model as it is now. */
	private void lookAgain() {
		if (place.isDisposed() || notation == null) {
			return;
		}
		Display display = place.getDisplay();
		Job job = Job.create("Finding what can be drawn", (ICoreRunnable) monitor -> {
			List<Offer> found = session.access().read(() -> session.isReady() ? notation.offers(session.model()) : List.of());
			display.asyncExec(() -> {
				if (!place.isDisposed()) {
					offer(found);
				}
			});
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Lets the user choose from what was found; what is shown stays as long as it can. */
	private void offer(List<Offer> found) {
		if (!found.equals(offers)) {
			offers = List.copyOf(found);
			choice.setItems(offers.stream().map(Offer::label).toArray(String[]::new));
		}
		if (offers.isEmpty()) {
			chosen = null;
			message("No diagram of the notation fits this model.");
			return;
		}
		Offer wanted = chosen == null ? offers.get(0) : chosen;
		Optional<Offer> there = offers.stream().filter(each -> each.name().equals(wanted.name())).findFirst();
		choice.select(there.map(offers::indexOf).orElse(-1));
		if (there.isEmpty()) {
			gone = true;
			request++;
			message("\u201c" + wanted.label() + "\u201d is no longer part of the model. Choose something else to show above.");
		} else if (chosen == null || gone) {
			open(there.get());
		}
	}

	private void open(Offer offer) {
		chosen = offer;
		gone = false;
		switch (offer) {
		case Offer.Diagram diagramOffer -> open(diagramOffer.possible());
		case Offer.Table tableOffer -> open(tableOffer.spec());
		}
	}

	/** Opens what a tool leads to: the diagram of that kind for the element. */
	private void open(Opening opening) {
		offers.stream().filter(each -> each instanceof Offer.Diagram(PossibleDiagram possible) && possible.element() == opening.element()
				&& possible.spec().id().equals(opening.representation())).findFirst().ifPresent(each -> place.getDisplay().asyncExec(() -> {
					if (!place.isDisposed()) {
						choice.select(offers.indexOf(each));
						open(each);
					}
				}));
	}

	private void open(TableSpec spec) {
		message("Filling " + spec.label() + "…");
		OpenTable[] opened = new OpenTable[1];
		inBackground("Filling " + spec.label(), () -> opened[0] = session.access().read(() -> OpenTable.open(spec, session.model(), notation.tableOptions())),
				() -> show(opened[0]), () -> opened[0].close());
	}

	private void show(OpenTable opened) {
		clear();
		table = new NotationTable(place, opened, context);
		// edits made while the table was filled
		table.refresh();
		place.layout(true, true);
		table.show(selected);
		update();
	}

	private void open(PossibleDiagram spec) {
		if (places.known(spec) != null) {
			request++;
			show(places.known(spec));
			return;
		}
		message("Drawing " + spec.label() + "…");
		OpenDiagram[] opened = new OpenDiagram[1];
		inBackground("Drawing " + spec.label(), () -> opened[0] = builder.build(spec), () -> {
			places.opened(spec, opened[0]);
			show(opened[0]);
		}, () -> opened[0].close());
	}

	/** What can be done with all diagrams of the model. */
	private void fillPictures(IMenuManager menu) {
		List<PossibleDiagram> diagrams = offers.stream().filter(Offer.Diagram.class::isInstance).map(each -> ((Offer.Diagram) each).possible()).toList();
		MenuManager all = new MenuManager("Save All Diagrams");
		for (PictureFormat format : PictureFormat.values()) {
			all.add(new MenuEntry("As " + format.name() + "\u2026", () -> new AllPictures(builder, diagrams).save(page.getShell(), format)));
		}
		menu.add(all);
		menu.add(new Separator());
		int first = Math.max(0, diagrams.stream().map(PossibleDiagram::name).toList().indexOf(chosen.name()));
		menu.add(new MenuEntry("Present on the Whole Screen", () -> new Presentation(page.getShell(), builder, diagrams, first)));
	}

	/** Lets the user go to an element of the diagram by what it is called. */
	private void outline() {
		List<EObject> shown = diagram.meant(canvas.scene().allNodes().stream().filter(SceneElement::isShown).map(SceneElement.class::cast).toList());
		List<EObject> picked = new ElementPicker(page.getShell(), "Elements of This Diagram", shown, false, element -> "").pick();
		if (!picked.isEmpty() && canvas != null) {
			canvas.choose(diagram.picturesOf(picked), true);
			canvas.selection().stream().findFirst().ifPresent(canvas::approach);
		}
	}

	private void show(OpenDiagram opened) {
		clear();
		diagram = opened;
		// edits made while the diagram was built
		diagram.refresh();
		SashForm sides = new SashForm(place, SWT.HORIZONTAL | SWT.SMOOTH);
		canvas = new DiagramCanvas(sides, diagram.shown(), notation.images(), Themes.isDark(place.getDisplay()));
		canvas.onSelection(() -> context.select(diagram.meant(canvas.selection())));
		canvas.onView(this::update);
		editing = new DiagramEditing(diagram, canvas, context, this::open, notation.images(), places::changed);
		editing.onFind(finder::focus);
		editing.onOutline(this::outline);
		new ToolPalette(sides, editing);
		sides.setWeights(CANVAS_SHARE, PALETTE_SHARE);
		place.layout(true, true);
		canvas.select(diagram.picturesOf(selected), true);
		update();
		diagram.runtime().problems().stream().findFirst().ifPresent(problem -> choice.setToolTipText("The notation has problems: " + problem));
	}

	private void update() {
		tools.update();
		finder.update();
	}

	private void message(String text) {
		clear();
		Composite centred = new Composite(place, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(centred);
		Label label = new Label(centred, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		place.layout(true, true);
		update();
	}

	private void clear() {
		diagram = null;
		canvas = null;
		editing = null;
		table = null;
		for (Control each : place.getChildren()) {
			each.dispose();
		}
	}

	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
		// once after several changes: the timer begins anew with each
		place.getDisplay().timerExec(PAUSE_MS, look);
		if (diagram != null) {
			diagram.refresh();
		}
		if (table != null) {
			table.refresh();
		}
	}

	/** Writes the places of elements when the model has been saved. */
	@Override
	public void saved(ModelSession changed) {
		if (places.isChanged()) {
			places.capture();
			Path model = session.path();
			Path path = DiagramPlaces.beside(model);
			Job job = Job.create("Saving " + path.getFileName(), (ICoreRunnable) monitor -> {
				try {
					places.save(model);
				} catch (java.io.IOException e) {
					throw new CoreException(Status.error("The places in diagrams cannot be saved in " + path + ": " + e.getMessage(), e));
				}
			});
			job.schedule();
		}
	}

	@Override
	public Companion companion(Path model) {
		return places.companion(model);
	}

	@Override
	public void show(List<EObject> elements) {
		selected = elements;
		if (table != null) {
			table.show(elements);
		}
		if (canvas != null && !canvas.isDisposed()) {
			List<EObject> already = diagram.meant(canvas.selection());
			if (!already.equals(elements)) {
				canvas.select(diagram.picturesOf(elements), true);
			}
		}
	}

	@Override
	public void setFocus() {
		Optional.<Control>ofNullable(canvas).or(() -> Optional.ofNullable(table)).orElse(choice).setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		places.close();
	}
}
