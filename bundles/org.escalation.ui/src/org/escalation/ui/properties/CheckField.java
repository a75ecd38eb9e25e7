/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class CheckField extends Field {

	private Button button;

	CheckField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	public Control create(Composite parent) {
		button = context().widgets().createButton(parent, "", SWT.CHECK);
		GridDataFactory.swtDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> set(button.getSelection()));
		return button;
	}

	@Override
	public void refresh() {
		button.setGrayed(isMixed());
		button.setSelection(isMixed() || Boolean.TRUE.equals(value()));
		button.setText(isMixed() ? FieldTexts.SEVERAL : "");
	}
}
