/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.ContentOverride;
import org.escalation.model.EscalationPackage;
import org.escalation.model.NumberOverride;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.SweepFactor;
import org.escalation.model.VariantOverride;
import org.escalation.model.text.ModelTexts;

/** Chooses a feature of the element that an override or sweep is about; offers only those of the right type. */
final class FeatureField extends Field {

	private Combo combo;
	private List<EStructuralFeature> features = List.of();

	FeatureField(FieldContext context, EStructuralFeature feature) {
		super(context, feature);
	}

	@Override
	public Control create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().widgets().adapt(combo, true, false);
		combo.setVisibleItemCount(20);
		GridDataFactory.swtDefaults().applyTo(combo);
		combo.addListener(SWT.Selection, event -> set(features.get(combo.getSelectionIndex())));
		return combo;
	}

	@Override
	public void refresh() {
		features = candidates(context().single());
		String[] labels = features.isEmpty() ? new String[] { "choose the element first" }
				: features.stream().map(ModelTexts::label).toArray(String[]::new);
		if (!java.util.Arrays.equals(labels, combo.getItems())) {
			combo.setItems(labels);
			combo.requestLayout();
		}
		combo.setEnabled(!features.isEmpty());
		combo.select(features.isEmpty() ? 0 : features.indexOf(value()));
		Object chosen = value();
		combo.setToolTipText(FieldTexts.tooltip(feature())
				+ (chosen instanceof EStructuralFeature known ? "\n\n" + FieldTexts.tooltip(known) : ""));
	}

	/** The features of the element concerned that the override can change. */
	static List<EStructuralFeature> candidates(EObject owner) {
		EObject subject = owner instanceof VariantOverride override ? override.getElement()
				: owner instanceof SweepFactor factor ? factor.getElement() : null;
		List<EStructuralFeature> fitting = new ArrayList<>();
		if (subject != null) {
			for (EStructuralFeature each : subject.eClass().getEAllStructuralFeatures()) {
				if (each.isChangeable() && each != EscalationPackage.eINSTANCE.getIdentified_Id() && fits(owner, each)) {
					fitting.add(each);
				}
			}
		}
		return fitting;
	}

	private static boolean fits(EObject owner, EStructuralFeature feature) {
		if (owner instanceof NumberOverride || owner instanceof SweepFactor) {
			return feature instanceof EAttribute && Number.class.isAssignableFrom(boxed(feature));
		}
		if (owner instanceof BooleanOverride) {
			return feature.getEType() == EcorePackage.eINSTANCE.getEBoolean();
		}
		if (owner instanceof ChoiceOverride) {
			return feature.getEType() instanceof EEnum;
		}
		boolean containment = feature instanceof EReference reference && reference.isContainment();
		boolean plain = feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
		return owner instanceof ContentOverride ? containment : owner instanceof ReferenceOverride && plain;
	}

	private static Class<?> boxed(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return type == double.class || type == int.class || type == long.class ? Number.class : type;
	}
}
