/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Leads through the workbench on the sample, a step at a time, while everything can be used. */
final class Tour extends Dialog {

	private static final int BACK = IDialogConstants.CLIENT_ID;
	private static final int NEXT = IDialogConstants.CLIENT_ID + 1;
	private static final int SHOW = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 420;
	private static final int LINES = 6;
	private static final int AWAY = 24;

	/**
	 * A step.
	 *
	 * @param command shows what it is about; empty for nothing to show
	 */
	private record Step(String title, String text, String command) {
	}

	private static final List<Step> STEPS = List.of(
			new Step("The model", "A model holds actors with their stakes and lines, what was signalled and what happened, ladders, packages, linkages and off-ramps. "
					+ "The tree of the editor lists it all. Select something, and Properties below tells what it means and lets you change it. Ctrl+Z takes back any step.",
					"org.escalation.workbench.openSample"),
			new Step("Diagrams", "Choose \u201cDiagrams\u201d at the lower edge of the editor. The deterrence map shows who has drawn which lines: the darker a line is filled, the more "
					+ "was declared than the record bears out. Rest the pointer on an element for its probabilities and sources. The palette at the right draws; drags connect and move.",
					""),
			new Step("Sources and problems", "Every number has a source, or the view Problems says that it has none. A double click there goes to the element, Ctrl+1 offers ways to mend it.",
					"org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=org.eclipse.ui.views.ProblemView)"),
			new Step("What if", "The perspective Simulation runs the experiments of the model: choose one, choose Run, and watch the outcomes come in with their uncertainty. "
					+ "A replay plays one run on the ladder and the map, with the reasons for each choice.",
					"org.eclipse.ui.perspectives.showPerspective(org.eclipse.ui.perspectives.showPerspective.perspectiveId=org.escalation.simulation.ui.perspective)"),
			new Step("Finding things", "Ctrl+Shift+F finds any element of any open model by name, kind or description. Ctrl+F finds it in the diagram that is shown, "
					+ "Ctrl+Shift+O lists what a diagram shows. Ctrl+Shift+L lists all keys.", "org.escalation.ui.findElement"),
			new Step("Without the window", "The same file is simulated, measured, drawn, reported and exported from the command line: escalation --help tells how. "
					+ "Models are plain text with a stable order, made to be kept and compared in version control.", ""));

	private int at;
	private Label number;
	private Label title;
	private Label text;

	Tour(Shell parent) {
		super(parent);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Tour of the Workbench");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(area);
		number = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(number);
		title = new Label(area, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = new Label(area, SWT.WRAP);
		// as high as the longest step, so that the buttons stay where they are
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * convertHeightInCharsToPixels(1)).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SHOW, "Show Me", false);
		createButton(parent, BACK, IDialogConstants.BACK_LABEL, false);
		createButton(parent, NEXT, IDialogConstants.NEXT_LABEL, true);
		show(0);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + window.width - size.x - AWAY, window.y + window.height - size.y - 2 * AWAY);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case BACK -> show(at - 1);
		case NEXT -> next();
		case SHOW -> WelcomePage.run(STEPS.get(at).command());
		default -> super.buttonPressed(button);
		}
	}

	private void next() {
		if (at + 1 < STEPS.size()) {
			show(at + 1);
		} else {
			close();
		}
	}

	private void show(int step) {
		at = step;
		Step shown = STEPS.get(step);
		number.setText(step + 1 + " of " + STEPS.size());
		title.setText(shown.title());
		text.setText(shown.text());
		enable(BACK, step > 0);
		enable(SHOW, !shown.command().isEmpty());
		Button next = getButton(NEXT);
		next.setText(step + 1 < STEPS.size() ? IDialogConstants.NEXT_LABEL : IDialogConstants.FINISH_LABEL);
	}

	private void enable(int button, boolean enabled) {
		getButton(button).setEnabled(enabled);
	}
}
