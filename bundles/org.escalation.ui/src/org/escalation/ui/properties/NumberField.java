/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A number with its unit beside it. */
class NumberField extends Field {

	private static final int DIGITS = 8;
	/** Room for the sign that something is wrong, left of the text. */
	private static final int SIGN = 6;

	private final NumberFormatter format;
	private Text text;
	private TextEntry entry;

	NumberField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
		format = new NumberFormatter(feature);
	}

	@Override
	public Control create(Composite parent) {
		Composite row = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.swtDefaults().applyTo(row);
		text = context().widgets().createText(row, "", SWT.SINGLE | SWT.RIGHT);
		GridDataFactory.swtDefaults().indent(SIGN, 0).hint(widthOf(text), SWT.DEFAULT).applyTo(text);
		text.setToolTipText(FieldTexts.tooltip(feature()));
		context().widgets().createLabel(row, format.unit());
		entry = new TextEntry(text, context().session(), this::accept);
		return row;
	}

	private static int widthOf(Text text) {
		GC gc = new GC(text);
		int width = gc.stringExtent("0").x * DIGITS;
		gc.dispose();
		return width;
	}

	private String accept(String entered) {
		if (entered.isBlank()) {
			enter(null);
			return null;
		}
		NumberFormatter.Reading reading = format.read(entered);
		if (reading.problem() == null) {
			enter(reading.value());
		}
		return reading.problem();
	}

	/** Takes over a number within the range, or null for the default. */
	protected void enter(Object number) {
		set(number);
	}

	@Override
	public void refresh() {
		text.setMessage(isMixed() ? FieldTexts.SEVERAL : "");
		text.setEditable(feature().isChangeable());
		entry.show(format.text(value()));
	}
}
