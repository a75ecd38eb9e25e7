/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import org.escalation.model.edit.LongTexts;

/** A text of one or several lines. */
final class TextField extends Field {

	private static final int LINES = 4;
	private static final int WIDTH = 320;

	private Text text;
	private TextEntry entry;

	TextField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	public boolean isTall() {
		return LongTexts.FEATURES.contains(feature());
	}

	@Override
	public Control create(Composite parent) {
		text = context().widgets().createText(parent, "", isTall() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, isTall() ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		entry = new TextEntry(text, context().session(), this::accept);
		return text;
	}

	private String accept(String entered) {
		set(entered.isEmpty() ? null : entered);
		return null;
	}

	@Override
	public void refresh() {
		text.setMessage(isMixed() ? FieldTexts.SEVERAL : "");
		text.setEditable(feature().isChangeable());
		entry.show(value() == null ? "" : value().toString());
	}
}
