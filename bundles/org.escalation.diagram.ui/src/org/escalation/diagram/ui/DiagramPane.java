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
	private NotationDiagrams notation;
	private List<PossibleDiagram> fitting = List.of();
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
		message("Drawing…");
		OpenDiagram[] opened = new OpenDiagram[1];
		Job job = Job.create("Drawing a diagram", (ICoreRunnable) monitor -> {
			try {
				opened[0] = model.access().read(() -> open(title));
			} catch (IllegalStateException e) {
				getDisplay().asyncExec(() -> message("This diagram cannot be shown: " + e.getMessage()));
			}
			getDisplay().asyncExec(() -> {
				if (!isDisposed() && opened[0] != null && session == model) {
					show(opened[0]);
					offered.accept(fitting.stream().map(PossibleDiagram::label).toList());
				}
			});
		});
		job.schedule();
	}

	private OpenDiagram open(String title) {
		try {
			notation = notation == null ? NotationDiagrams.read() : notation;
			fitting = notation.fitting(session.model());
			PossibleDiagram possible = fitting.stream().filter(each -> title == null || each.label().equals(title)).findFirst()
					.orElseThrow(() -> new IllegalStateException("the notation has none that fits this model"));
			RuntimeOptions options = notation.options(possible.spec());
			return OpenDiagram.open(possible.spec(), possible.element(), options, new DiagramPlaces().kept(possible, options, session.path()));
		} catch (IllegalStateException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private void show(OpenDiagram opened) {
		clear();
		diagram = opened;
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
		if (!isDisposed()) {
			clear();
			new Label(this, SWT.WRAP).setText(text.replace("&", "&&"));
			layout(true, true);
		}
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
