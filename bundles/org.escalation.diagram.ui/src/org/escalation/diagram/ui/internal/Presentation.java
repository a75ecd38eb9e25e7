/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.ui.labels.Themes;

/** Shows the diagrams of a model one after the other on the whole screen, to an audience: nothing can be changed, but panned and zoomed. */
final class Presentation {

	private final DiagramBuilder builder;
	private final List<PossibleDiagram> diagrams;
	private final Shell shell;
	private final Composite place;
	private final Label caption;
	private int at;

	/**
	 * Begins.
	 *
	 * @param first which of the diagrams is shown first
	 */
	Presentation(Shell parent, DiagramBuilder builder, List<PossibleDiagram> diagrams, int first) {
		this.builder = builder;
		this.diagrams = List.copyOf(diagrams);
		shell = new Shell(parent, SWT.NO_TRIM);
		shell.setText("Presentation of " + builder.session().name());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
		place = new Composite(shell, SWT.NONE);
		place.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		caption = new Label(shell, SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(caption);
		Listener keys = this::key;
		Display display = shell.getDisplay();
		display.addFilter(SWT.KeyDown, keys);
		shell.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, keys));
		shell.setBounds(parent.getMonitor().getBounds());
		shell.setFullScreen(true);
		shell.open();
		show(first);
	}

	private void key(Event event) {
		if (!(event.widget instanceof Control control) || control.getShell() != shell) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ESC -> shell.dispose();
		case SWT.PAGE_DOWN, SWT.SPACE, SWT.CR -> show(at + 1);
		case SWT.PAGE_UP, SWT.BS -> show(at - 1);
		case SWT.HOME -> show(0);
		case SWT.END -> show(diagrams.size() - 1);
		default -> {
			return;
		}
		}
		event.doit = false;
		event.type = SWT.None;
	}

	private void show(int number) {
		if (number < 0 || number >= diagrams.size()) {
			return;
		}
		at = number;
		PossibleDiagram wanted = diagrams.get(number);
		OpenDiagram known = builder.places().known(wanted);
		if (known != null) {
			show(known);
			return;
		}
		caption.setText("Drawing " + wanted.label().replace("&", "&&") + "\u2026");
		Display display = shell.getDisplay();
		Job job = Job.create("Drawing " + wanted.label(), (ICoreRunnable) monitor -> {
			OpenDiagram built = builder.build(wanted);
			display.asyncExec(() -> built(wanted, number, built));
		});
		job.setSystem(true);
		job.schedule();
	}

	/** The page may have opened the same diagram meanwhile. */
	private void built(PossibleDiagram wanted, int number, OpenDiagram built) {
		if (shell.isDisposed() || builder.places().known(wanted) != null) {
			built.close();
		} else {
			builder.places().opened(wanted, built);
		}
		if (!shell.isDisposed() && at == number) {
			show(builder.places().known(wanted));
		}
	}

	private void show(OpenDiagram diagram) {
		diagram.refresh();
		for (Control each : place.getChildren()) {
			each.dispose();
		}
		DiagramCanvas canvas = new DiagramCanvas(place, diagram.shown(), builder.notation().images(), Themes.isDark(shell.getDisplay()));
		canvas.setOverview(false);
		caption.setText(diagrams.get(at).label().replace("&", "&&") + "     " + (at + 1) + " of " + diagrams.size()
				+ "     Page Down: next     Page Up: back     0: show all     Esc: end");
		shell.layout(true, true);
		canvas.setFocus();
	}
}
