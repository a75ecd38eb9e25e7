/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.escalation.model.EscalationPackage;
import org.escalation.model.edit.NewElements;
import org.escalation.model.text.ModelTexts;

/** An uncertain number: the kind of distribution and its parameters in a row. */
final class DistributionField extends OptionalPartField {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	private final EReference reference;

	DistributionField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	@Override
	List<EClass> kinds() {
		List<EClass> kinds = new ArrayList<>(NewElements.kinds(reference));
		kinds.remove(MODEL.getPertRange());
		kinds.add(0, MODEL.getPertRange());
		return kinds;
	}

	@Override
	List<Field> createFields(Composite parent, FieldContext part, EClass kind) {
		List<EClass> kinds = kinds();
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().widgets().adapt(combo, true, false);
		combo.setItems(kinds.stream().map(ModelTexts::label).toArray(String[]::new));
		combo.select(kinds.indexOf(kind));
		combo.setToolTipText(ModelTexts.documentation(kind));
		combo.addListener(SWT.Selection, event -> put(kinds.get(combo.getSelectionIndex())));
		List<Field> fields = new ArrayList<>();
		for (EAttribute parameter : kind.getEAttributes()) {
			Label label = context().widgets().createLabel(parent, ModelTexts.label(parameter));
			label.setToolTipText(FieldTexts.tooltip(parameter));
			Field field = new NumberField(part, parameter);
			field.create(parent);
			fields.add(field);
		}
		return fields;
	}
}
