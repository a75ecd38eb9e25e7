/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.tool.Opening;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.DiagramEditing;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.diagram.ui.internal.table.NotationTable;
import org.escalation.diagram.ui.internal.table.OpenTable;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.editor.ModelEditorPage;
import org.escalation.ui.labels.Themes;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;

/** The page "Diagrams": one diagram of the model at a time, chosen from those of the notation. */
public final class DiagramsPage implements ModelEditorPage, ModelSessionListener {

	private static final int CANVAS_SHARE = 6;
	private static final int PALETTE_SHARE = 1;

	private ModelEditorContext context;
	private ModelSession session;
	private Composite page;
	private Combo choice;
	private Composite place;
	private DiagramToolBar tools;
	private NotationDiagrams notation;
	private List<PossibleDiagram> fitting = List.of();
	private final DiagramPlaces places = new DiagramPlaces();
	private List<TableSpec> tables = List.of();
	private NotationTable table;
	private OpenDiagram diagram;
	private DiagramCanvas canvas;
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
		GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).applyTo(bar);
		Label label = new Label(bar, SWT.NONE);
		label.setText("Diagram or table:");
		choice = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.setToolTipText("Which diagram or table of the notation is shown");
		GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(choice);
		choice.addListener(SWT.Selection, event -> open(choice.getSelectionIndex()));
		tools = new DiagramToolBar(bar, () -> canvas);
		place = new Composite(page, SWT.NONE);
		place.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		session.addListener(this);
		message("Reading the notation…");
		inBackground("Reading the notation", this::find, this::offer, () -> {
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

	/** Reads the notation and finds what can be shown of the model, which takes a look at all of it. */
	private void find() {
		notation = NotationDiagrams.read();
		fitting = session.access().read(() -> notation.fitting(session.model()));
		tables = session.access().read(() -> notation.tables(session.model()));
	}

	private void offer() {
		choice.setItems(Stream.concat(wholes().map(PossibleDiagram::label), Stream.concat(tables.stream().map(TableSpec::label),
				parts().map(PossibleDiagram::label))).toArray(String[]::new));
		if (choice.getItemCount() == 0) {
			message("No diagram of the notation fits this model.");
		} else {
			choice.select(0);
			open(0);
		}
	}

	/** Diagrams of the model as a whole; tables and diagrams of its parts, which may be many, stand behind them. */
	private Stream<PossibleDiagram> wholes() {
		return fitting.stream().filter(each -> each.element() == session.model());
	}

	private Stream<PossibleDiagram> parts() {
		return fitting.stream().filter(each -> each.element() != session.model());
	}

	private void open(int index) {
		List<PossibleDiagram> first = wholes().toList();
		int behind = index - first.size();
		if (behind < 0) {
			open(first.get(index));
		} else if (behind < tables.size()) {
			open(tables.get(behind));
		} else {
			open(parts().toList().get(behind - tables.size()));
		}
	}

	/** Opens what a tool leads to: the diagram of that kind for the element. */
	private void open(Opening opening) {
		List<String> all = List.of(choice.getItems());
		fitting.stream().filter(each -> each.spec().id().equals(opening.representation()) && each.element() == opening.element()).findFirst()
				.ifPresent(each -> place.getDisplay().asyncExec(() -> {
					if (!place.isDisposed()) {
						choice.select(all.indexOf(each.label()));
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
		tools.update();
	}

	private void open(PossibleDiagram spec) {
		if (places.known(spec) != null) {
			request++;
			show(places.known(spec));
			return;
		}
		message("Drawing " + spec.label() + "…");
		OpenDiagram[] opened = new OpenDiagram[1];
		inBackground("Drawing " + spec.label(), () -> opened[0] = session.access().read(() -> build(spec)), () -> {
			places.opened(spec, opened[0]);
			show(opened[0]);
		}, () -> opened[0].close());
	}

	private OpenDiagram build(PossibleDiagram possible) {
		RuntimeOptions options = notation.options(possible.spec());
		try {
			return OpenDiagram.open(possible.spec(), possible.element(), options, places.kept(possible, options, session.path()));
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e.getMessage(), e);
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
		canvas.onView(tools::update);
		DiagramEditing editing = new DiagramEditing(diagram, canvas, context, this::open, places::changed);
		new ToolPalette(sides, editing);
		sides.setWeights(CANVAS_SHARE, PALETTE_SHARE);
		place.layout(true, true);
		canvas.select(diagram.picturesOf(selected), true);
		tools.update();
		diagram.runtime().problems().stream().findFirst().ifPresent(problem -> choice.setToolTipText("The notation has problems: " + problem));
	}

	private void message(String text) {
		clear();
		Composite centred = new Composite(place, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(centred);
		Label label = new Label(centred, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		place.layout(true, true);
		tools.update();
	}

	private void clear() {
		diagram = null;
		canvas = null;
		table = null;
		for (Control each : place.getChildren()) {
			each.dispose();
		}
	}

	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
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
