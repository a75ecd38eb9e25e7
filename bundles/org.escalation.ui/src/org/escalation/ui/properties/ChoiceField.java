/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.escalation.model.text.ModelTexts;

/** A choice among the literals of an enumeration, by their labels. */
class ChoiceField extends Field {

	private final List<EEnumLiteral> literals;
	private Combo combo;

	ChoiceField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
		literals = ((EEnum) feature.getEType()).getELiterals();
	}

	@Override
	public Control create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().widgets().adapt(combo, true, false);
		combo.setItems(literals.stream().map(ModelTexts::label).toArray(String[]::new));
		combo.setVisibleItemCount(Math.min(literals.size(), 20));
		GridDataFactory.swtDefaults().applyTo(combo);
		combo.addListener(SWT.Selection, event -> choose());
		return combo;
	}

	private void choose() {
		int index = combo.getSelectionIndex();
		if (index >= 0) {
			choose(literals.get(index).getInstance());
		}
	}

	/** Takes over what the user has chosen. */
	protected void choose(Object literal) {
		set(literal);
	}

	@Override
	public void refresh() {
		Object value = value();
		EEnumLiteral literal = value instanceof Enumerator chosen
				? literals.stream().filter(each -> each.getInstance() == chosen).findFirst().orElse(null) : null;
		if (literal == null) {
			combo.deselectAll();
		} else {
			combo.select(literals.indexOf(literal));
		}
		String meaning = literal == null ? isMixed() ? "\n\n" + FieldTexts.SEVERAL : ""
				: "\n\n" + ModelTexts.label(literal) + ": " + ModelTexts.documentation(literal);
		combo.setToolTipText(FieldTexts.tooltip(feature()) + meaning);
	}
}
