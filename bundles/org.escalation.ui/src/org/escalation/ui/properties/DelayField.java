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

/** An uncertain length of time: a distribution and its unit. */
final class DelayField extends OptionalPartField {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	DelayField(FieldContext context, EReference reference) {
		super(context, reference);
	}

	@Override
	List<EClass> kinds() {
		return List.of(MODEL.getDelay());
	}

	@Override
	List<Field> createFields(Composite parent, FieldContext part, EClass kind) {
		List<Field> fields = List.of(new DistributionField(part, MODEL.getDelay_Distribution()),
				new ChoiceField(part, MODEL.getDelay_Unit()));
		fields.forEach(field -> field.create(parent));
		return fields;
	}
}
