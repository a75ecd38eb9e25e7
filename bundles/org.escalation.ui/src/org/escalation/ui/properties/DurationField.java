/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

import org.escalation.model.EscalationPackage;

/** A number of days, months or other units. */
final class DurationField extends OptionalPartField {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	DurationField(FieldContext context, EReference reference) {
		super(context, reference);
	}

	@Override
	List<EClass> kinds() {
		return List.of(MODEL.getDuration());
	}

	@Override
	List<Field> createFields(Composite parent, FieldContext part, EClass kind) {
		List<Field> fields = List.of(new NumberField(part, MODEL.getDuration_Value()),
				new ChoiceField(part, MODEL.getDuration_Unit()));
		fields.forEach(field -> field.create(parent));
		return fields;
	}
}
