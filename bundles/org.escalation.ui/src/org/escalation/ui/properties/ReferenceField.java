/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementImages;

/** A reference to one element: its title, which opens it, and buttons to choose another or none. */
final class ReferenceField extends Field {

	private static final int WIDTH = 240;

	private final EReference reference;
	private ElementImages images;
	private ImageHyperlink link;
	private Button clear;

	ReferenceField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	@Override
	public Control create(Composite parent) {
		Composite row = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		images = new ElementImages(row);
		link = context().widgets().createImageHyperlink(row, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				if (value() instanceof EObject target) {
					context().opener().accept(target);
				} else {
					choose();
				}
			}
		});
		Button choose = context().widgets().createButton(row, "Choose…", SWT.PUSH);
		choose.setToolTipText("Choose from the model");
		choose.addListener(SWT.Selection, event -> choose());
		clear = context().widgets().createButton(row, "Clear", SWT.PUSH);
		clear.setToolTipText("Choose nothing");
		clear.addListener(SWT.Selection, event -> set(null));
		ReferenceDrop.enable(link, context().session(), reference, dropped -> set(dropped.get(0)));
		return row;
	}

	private void choose() {
		List<EObject> picked = new ElementPicker(link.getShell(), "Choose: " + ModelTexts.label(reference),
				ReferenceCandidates.of(context().session(), reference), false).pick();
		if (!picked.isEmpty()) {
			set(picked.get(0));
		}
	}

	@Override
	public void refresh() {
		Object value = value();
		if (value instanceof EObject target) {
			link.setText(ElementTitles.of(target).replace("&", "&&"));
			link.setImage(images.of(target.eClass()));
			link.setToolTipText("Open " + ElementTitles.withKind(target));
		} else {
			link.setText(isMixed() ? FieldTexts.SEVERAL : "none");
			link.setImage(null);
			link.setToolTipText(FieldTexts.tooltip(reference));
		}
		clear.setEnabled(value != null || isMixed());
		clear.setVisible(!reference.isRequired());
		link.getParent().layout();
	}
}
