/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A date, typed as yyyy-mm-dd or picked from a calendar. */
final class DateField extends Field {

	private static final int WIDTH = 90;

	private Text text;
	private TextEntry entry;

	DateField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	public Control create(Composite parent) {
		Composite row = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		text = context().widgets().createText(row, "", SWT.SINGLE);
		text.setToolTipText(FieldTexts.tooltip(feature()));
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
		entry = new TextEntry(text, context().session(), this::accept);
		Button pick = context().widgets().createButton(row, "Calendar…", SWT.PUSH);
		pick.setToolTipText("Pick a date");
		pick.addListener(SWT.Selection, event -> pick(pick));
		return row;
	}

	private String accept(String entered) {
		try {
			set(entered.isBlank() ? null : LocalDate.parse(entered.strip()));
			return null;
		} catch (DateTimeException e) {
			return "Enter a date as year-month-day, for example 2024-03-31.";
		}
	}

	private void pick(Control near) {
		Shell popup = new Shell(near.getShell(), SWT.ON_TOP | SWT.NO_TRIM);
		popup.setLayout(new FillLayout());
		DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
		if (value() instanceof LocalDate date) {
			calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
		}
		calendar.addListener(SWT.DefaultSelection, event -> popup.close());
		calendar.addListener(SWT.Selection,
				event -> set(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay())));
		popup.addListener(SWT.Deactivate, event -> popup.close());
		popup.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				popup.close();
			}
		});
		popup.pack();
		Point corner = near.toDisplay(0, near.getSize().y);
		popup.setLocation(corner);
		popup.open();
		calendar.setFocus();
	}

	@Override
	public void refresh() {
		text.setMessage(isMixed() ? FieldTexts.SEVERAL : "yyyy-mm-dd");
		entry.show(value() == null ? "" : value().toString());
	}
}
