/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.escalation.model.edit.NewElements;

/** A part that is edited in place, field by field, and that can be missing. Subclasses lay out its fields. */
abstract class OptionalPartField extends Field {

	private final EReference reference;
	private Composite row;
	private Composite body;
	private EClass shownKind;
	private boolean shownOnce;
	private List<Field> fields = List.of();

	OptionalPartField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	/** Creates the fields of a part of a kind, in a row. */
	abstract List<Field> createFields(Composite parent, FieldContext part, EClass kind);

	/** The kinds among which the user chooses; the first is the usual one. */
	abstract List<EClass> kinds();

	@Override
	public Control create(Composite parent) {
		row = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	@Override
	public void refresh() {
		EClass kind = commonKind();
		if (!shownOnce || kind != shownKind) {
			rebuild(kind);
		}
		fields.forEach(Field::refresh);
	}

	private EClass commonKind() {
		List<EObject> parts = context().within(reference).present();
		boolean all = !parts.isEmpty() && parts.size() == context().present().size();
		return all && parts.stream().allMatch(each -> each.eClass() == parts.get(0).eClass()) ? parts.get(0).eClass() : null;
	}

	private void rebuild(EClass kind) {
		shownKind = kind;
		shownOnce = true;
		if (body != null) {
			body.dispose();
		}
		body = context().widgets().createComposite(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		if (kind == null) {
			fields = List.of();
			showMissing();
		} else {
			FieldContext part = context().within(reference);
			fields = List.copyOf(createFields(body, part, kind));
			if (!reference.isRequired()) {
				button("Clear", "Leave it open", () -> context().execute(context().edits().delete(part.present())));
			}
			GridLayoutFactory.fillDefaults().numColumns(body.getChildren().length).spacing(8, 0).applyTo(body);
		}
		relayout(row);
	}

	private void showMissing() {
		Label label = context().widgets().createLabel(body, context().within(reference).present().isEmpty() ? "none" : FieldTexts.SEVERAL);
		label.setToolTipText(FieldTexts.tooltip(reference));
		button("Set", "State it", () -> put(kinds().get(0)));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(body);
	}

	private void button(String label, String tooltip, Runnable effect) {
		Button button = context().widgets().createButton(body, label, SWT.PUSH);
		button.setToolTipText(tooltip);
		button.addListener(SWT.Selection, event -> effect.run());
	}

	/** Gives every element a new part of a kind, as one step. */
	final void put(EClass kind) {
		context().execute(org.escalation.ui.command.ModelEdits.together(
				context().present().stream().map(each -> context().edits().set(List.of(each), reference, NewElements.create(kind))).toList(),
				"Change " + org.escalation.model.text.ModelTexts.label(reference).toLowerCase(java.util.Locale.ROOT)));
	}

	/** Makes room in everything around a control whose size has changed. */
	static void relayout(Composite changed) {
		changed.requestLayout();
	}
}
