/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.properties.FieldContext;
import org.escalation.ui.session.References.Use;

/** What refers to the selected elements, and their identifier. A double click opens the user. */
final class UsesSection extends ElementSection {

	private static final int ROWS = 6;

	private FieldContext context;
	private Label summary;
	private TableViewer viewer;

	@Override
	void fill(Composite parent, FieldContext newContext) {
		context = newContext;
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 6).applyTo(parent);
		summary = context.widgets().createLabel(parent, "");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		viewer = new TableViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * viewer.getTable().getItemHeight())
				.applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new UseLabelProvider(new ElementImages(viewer.getTable()))));
		viewer.addDoubleClickListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Use use) {
				openElement(use.user());
			}
		});
	}

	@Override
	void elementsChanged() {
		// shown by the refresh that follows
	}

	@Override
	public void refresh() {
		List<Use> uses = new ArrayList<>();
		for (EObject each : elements()) {
			uses.addAll(context.session().references().usesOf(each));
		}
		summary.setText(switch (uses.size()) {
			case 0 -> "Nothing refers to this.";
			case 1 -> "Used once:";
			default -> "Used " + uses.size() + " times:";
		});
		viewer.setInput(uses);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}
}
