/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import org.escalation.model.EscalationPackage;

/** A probability: judged here, or taken from the shared assessments of the model. */
final class ProbabilityField extends OptionalPartField {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;
	private static final List<EClass> KINDS = List.of(MODEL.getAssessment(), MODEL.getSharedAssessment());

	ProbabilityField(FieldContext context, EReference reference) {
		super(context, reference);
	}

	@Override
	public boolean isTall() {
		return true;
	}

	@Override
	List<EClass> kinds() {
		return KINDS;
	}

	@Override
	List<Field> createFields(Composite parent, FieldContext part, EClass kind) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().widgets().adapt(combo, true, false);
		combo.setItems("judged here", "shared");
		combo.select(KINDS.indexOf(kind));
		combo.setToolTipText("Judged here: word, range and point belong to this place alone.\n"
				+ "Shared: refers to one of the model's assessments, which other places may use too.");
		combo.addListener(SWT.Selection, event -> put(KINDS.get(combo.getSelectionIndex())));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(combo);
		Field field = kind == MODEL.getAssessment() ? new AssessmentField(part, feature())
				: new ReferenceField(part, MODEL.getSharedAssessment_Assessment());
		field.create(parent);
		if (kind == MODEL.getAssessment()) {
			Button details = context().widgets().createButton(parent, "Details…", SWT.PUSH);
			details.setToolTipText("Rationale, analyst, date and sources of this judgement");
			details.addListener(SWT.Selection, event -> part.present().stream().limit(1).forEach(context().opener()));
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(details);
		}
		return List.of(field);
	}
}
