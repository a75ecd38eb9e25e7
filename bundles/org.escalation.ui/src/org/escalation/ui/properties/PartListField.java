/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;

import org.escalation.model.edit.NewElements;

/** Parts of an element in an order, such as the citations of a claim. */
final class PartListField extends ListField {

	private final EReference reference;

	PartListField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	@Override
	void add(EObject owner, Control button) {
		List<EClass> kinds = NewElements.kinds(reference);
		if (kinds.size() == 1) {
			add(owner, kinds.get(0));
			return;
		}
		MenuManager menu = new MenuManager();
		kinds.forEach(kind -> menu.add(new KindAction(kind, () -> add(owner, kind))));
		menu.createContextMenu(button).setVisible(true);
	}

	private void add(EObject owner, EClass kind) {
		EObject part = NewElements.create(kind);
		context().execute(context().edits().add(owner, reference, part));
		context().opener().accept(part);
	}

	@Override
	void remove(EObject owner, List<EObject> elements) {
		context().execute(context().edits().delete(elements));
	}
}
