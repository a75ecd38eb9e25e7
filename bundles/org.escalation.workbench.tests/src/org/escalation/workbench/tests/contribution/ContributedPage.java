/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.editor.ModelEditorPage;

/** A page of a plug-in: says how many elements are selected. */
public final class ContributedPage implements ModelEditorPage {

	private Label label;

	@Override
	public Control create(Composite parent, ModelEditorContext context) {
		label = new Label(parent, SWT.NONE);
		return label;
	}

	@Override
	public void show(List<EObject> selected) {
		label.setText(selected.size() + " selected");
	}

	@Override
	public void setFocus() {
		label.setFocus();
	}
}
