/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.escalation.model.text.ModelTexts;

/** References to several elements, in an order. Elements can be dropped in from a tree. */
final class ReferenceListField extends ListField {

	private final EReference reference;

	ReferenceListField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	@Override
	public Control create(Composite parent) {
		Control control = super.create(parent);
		ReferenceDrop.enable(control(), context().session(), reference, dropped -> addAll(context().single(), dropped));
		return control;
	}

	@Override
	void add(EObject owner, Control button) {
		List<?> present = (List<?>) owner.eGet(reference);
		List<EObject> candidates = ReferenceCandidates.of(context().session(), reference).stream()
				.filter(each -> !present.contains(each)).toList();
		addAll(owner, new ElementPicker(button.getShell(), "Add to " + ModelTexts.label(reference), candidates, true).pick());
	}

	private void addAll(EObject owner, List<EObject> picked) {
		if (owner != null) {
			List<?> present = (List<?>) owner.eGet(reference);
			List<EObject> fresh = picked.stream().filter(each -> !present.contains(each)).toList();
			if (!fresh.isEmpty()) {
				context().execute(context().edits().addTo(owner, reference, fresh));
			}
		}
	}

	@Override
	void remove(EObject owner, List<EObject> elements) {
		context().execute(context().edits().removeFrom(owner, reference, elements));
	}
}
