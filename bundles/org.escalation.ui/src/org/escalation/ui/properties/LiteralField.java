/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.escalation.model.FeatureOverride;
import org.escalation.model.text.ModelTexts;

/** Chooses among the literals of the feature that an override is about. */
final class LiteralField extends Field {

	private Combo combo;
	private List<EEnumLiteral> literals = List.of();

	LiteralField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	public Control create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().widgets().adapt(combo, true, false);
		combo.setToolTipText(FieldTexts.tooltip(feature()));
		GridDataFactory.swtDefaults().applyTo(combo);
		combo.addListener(SWT.Selection, event -> set(literals.get(combo.getSelectionIndex())));
		return combo;
	}

	@Override
	public void refresh() {
		literals = context().single() instanceof FeatureOverride override && override.getFeature() != null
				&& override.getFeature().getEType() instanceof EEnum type ? type.getELiterals() : List.of();
		String[] labels = literals.isEmpty() ? new String[] { "choose the feature first" }
				: literals.stream().map(ModelTexts::label).toArray(String[]::new);
		if (!java.util.Arrays.equals(labels, combo.getItems())) {
			combo.setItems(labels);
			combo.requestLayout();
		}
		combo.setEnabled(!literals.isEmpty());
		combo.select(literals.isEmpty() ? 0 : literals.indexOf(value()));
	}
}
