/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.ui.internal.DiagramPlaces;
import org.escalation.diagram.ui.internal.NotationDiagrams;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.ui.labels.Themes;
import org.escalation.ui.session.ModelSession;

/** Shows one diagram of a model, not to be edited, on which elements can be marked in colours. */
public final class DiagramPane extends Composite {

	private ModelSession session;
	/** Counts what was asked for, so that only the last of it is shown. */
	private int request;
	private volatile NotationDiagrams notation;
	private OpenDiagram diagram;
	private DiagramCanvas canvas;
	private Map<String, Integer> marks = Map.of();

	/** @param parent where */
	public DiagramPane(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		addListener(SWT.Dispose, event -> clear());
	}

	/**
	 * Shows the first diagram of a model that fits, or another one.
	 *
	 * @param model   the model, ready
	 * @param title   title of the diagram; null for the first
	 * @param offered is given the titles of all that fit, in the user interface's thread
	 */
	public void show(ModelSession model, String title, Consumer<List<String>> offered) {
		session = model;
		int asked = ++request;
		message("Drawing…");
		Display display = getDisplay();
		Job job = Job.create("Drawing a diagram", (ICoreRunnable) monitor -> {
			try {
				Drawn drawn = model.access().read(() -> open(model, title));
				display.asyncExec(() -> {
					if (isDisposed() || asked != request) {
						drawn.diagram.close();
					} else {
						show(drawn);
						offered.accept(drawn.titles);
					}
				});
			} catch (IllegalStateException e) {
				display.asyncExec(() -> {
					if (!isDisposed() && asked == request) {
						message("This diagram cannot be shown: " + e.getMessage());
					}
				});
			}
		});
		job.schedule();
	}

	/** What a job has made. */
	private record Drawn(NotationDiagrams notation, OpenDiagram diagram, List<String> titles) {
	}

	private Drawn open(ModelSession model, String title) {
		try {
			NotationDiagrams read = notation == null ? NotationDiagrams.read() : notation;
			List<PossibleDiagram> fitting = read.fitting(model.model());
			PossibleDiagram possible = fitting.stream().filter(each -> title == null || each.label().equals(title)).findFirst()
					.orElseThrow(() -> new IllegalStateException("the notation has none that fits this model"));
			RuntimeOptions options = read.options(possible.spec());
			OpenDiagram opened = OpenDiagram.open(possible.spec(), possible.element(), options, new DiagramPlaces().kept(possible, options, model.path()));
			return new Drawn(read, opened, fitting.stream().map(PossibleDiagram::label).toList());
		} catch (IllegalStateException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private void show(Drawn drawn) {
		clear();
		notation = drawn.notation;
		diagram = drawn.diagram;
		diagram.refresh();
		canvas = new DiagramCanvas(this, diagram.shown(), notation.images(), Themes.isDark(getDisplay()));
		layout(true, true);
		mark(marks);
	}

	/**
	 * Marks elements; those that were marked before no longer are.
	 *
	 * @param colours colour, 0xRRGGBB, by the id of an element
	 */
	public void mark(Map<String, Integer> colours) {
		marks = Map.copyOf(colours);
		if (canvas != null && !canvas.isDisposed()) {
			Map<SceneElement, Integer> pictures = new LinkedHashMap<>();
			colours.forEach((id, colour) -> {
				EObject element = session.element(id);
				if (element != null) {
					diagram.picturesOf(List.of(element)).forEach(picture -> pictures.put(picture, colour));
				}
			});
			canvas.mark(pictures);
		}
	}

	private void message(String text) {
		clear();
		new Label(this, SWT.WRAP).setText(text.replace("&", "&&"));
		layout(true, true);
	}

	private void clear() {
		if (diagram != null) {
			diagram.close();
			diagram = null;
		}
		canvas = null;
		for (Control each : getChildren()) {
			each.dispose();
		}
	}
}
