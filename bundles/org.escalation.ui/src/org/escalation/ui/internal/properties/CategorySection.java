/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.escalation.model.EscalationPackage;
import org.escalation.ui.properties.Field;
import org.escalation.ui.properties.FieldContext;
import org.escalation.ui.properties.FieldTexts;
import org.escalation.ui.properties.Fields;

/** The fields of one category, one below the other. */
final class CategorySection extends ElementSection {

	private static final String LIKELIHOOD = "Likelihood";
	private static final int TOP = 4;

	private final String category;
	private final List<EStructuralFeature> features;
	private final List<Field> fields = new ArrayList<>();
	private OwnerLink ownerLink;

	CategorySection(String category, List<EStructuralFeature> features) {
		this.category = category;
		this.features = List.copyOf(features);
	}

	@Override
	void fill(Composite parent, FieldContext context) {
		fields.clear();
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(parent);
		ownerLink = new OwnerLink(parent, context);
		if (LIKELIHOOD.equals(category)) {
			add(parent, context, Fields.ofAssessments(context, EscalationPackage.eINSTANCE.getAssessment_Word()));
		} else {
			features.forEach(feature -> add(parent, context, Fields.of(context, feature)));
		}
	}

	private void add(Composite parent, FieldContext context, Field field) {
		Label label = context.widgets().createLabel(parent, FieldTexts.label(field.feature()));
		label.setToolTipText(FieldTexts.tooltip(field.feature()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, field.isTall() ? SWT.BEGINNING : SWT.CENTER)
				.indent(0, field.isTall() ? TOP : 0).applyTo(label);
		field.create(parent);
		fields.add(field);
	}

	@Override
	void elementsChanged() {
		List<EObject> shown = elements();
		ownerLink.show(shown.size() == 1 ? shown.get(0) : null);
	}

	@Override
	public void refresh() {
		if (!elements().isEmpty()) {
			fields.forEach(Field::refresh);
			resized();
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}
}
