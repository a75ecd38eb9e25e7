/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import org.escalation.model.edit.NewElements;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementImages;

/** A part of which there is one kind or several, such as a condition or a decision rule: says what it is and opens it. */
final class PartField extends Field {

	private static final int WIDTH = 320;

	private final EReference reference;
	private ElementImages images;
	private ImageHyperlink link;

	PartField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	@Override
	public Control create(Composite parent) {
		Composite row = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		images = new ElementImages(row);
		link = context().widgets().createImageHyperlink(row, SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				if (part() != null) {
					context().opener().accept(part());
				}
			}
		});
		Button change = context().widgets().createButton(row, "Change…", SWT.PUSH);
		change.setToolTipText("Choose another kind, or none");
		change.addListener(SWT.Selection, event -> offerKinds(change));
		return row;
	}

	private EObject part() {
		return context().single() == null ? null : (EObject) context().single().eGet(reference);
	}

	private void offerKinds(Control near) {
		EObject owner = context().single();
		if (owner == null) {
			return;
		}
		MenuManager menu = new MenuManager();
		for (EClass kind : NewElements.kinds(reference)) {
			menu.add(new KindAction(kind, () -> replace(owner, kind)));
		}
		if (part() != null && !reference.isRequired()) {
			menu.add(new Separator());
			menu.add(new Action("None") {
				@Override
				public void run() {
					context().execute(context().edits().delete(List.of(part())));
				}
			});
		}
		menu.createContextMenu(near).setVisible(true);
	}

	private void replace(EObject owner, EClass kind) {
		context().execute(context().edits().set(List.of(owner), reference, NewElements.create(kind)));
	}

	@Override
	public void refresh() {
		EObject part = part();
		if (part == null) {
			link.setText(context().single() == null ? "select one element" : "none");
			link.setImage(null);
			link.setToolTipText(FieldTexts.tooltip(reference));
		} else {
			String kind = ModelTexts.label(part.eClass());
			String title = ElementTitles.of(part);
			link.setText((title.equalsIgnoreCase(kind) ? kind : kind + ": " + title).replace("&", "&&"));
			link.setImage(images.of(part.eClass()));
			link.setToolTipText("Open this " + kind.toLowerCase(java.util.Locale.ROOT));
		}
		link.setEnabled(part != null);
		link.getParent().layout();
	}
}
