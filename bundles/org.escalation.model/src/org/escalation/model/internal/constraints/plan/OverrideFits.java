/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.ContentOverride;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.FeatureOverride;
import org.escalation.model.NumberOverride;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An override changes a property that its element has, by a value of the right kind. */
final class OverrideFits extends AbstractConstraint<FeatureOverride> {

	OverrideFits() {
		super("override.type", Severity.ERROR, FeatureOverride.class,
				"An override changes a property that its element has, by a value of the right kind.",
				"Otherwise the variant cannot be simulated.");
	}

	@Override
	protected void examine(FeatureOverride override, CheckContext context) {
		EStructuralFeature feature = override.getFeature();
		if (feature == null) {
			context.report(override, Literals.FEATURE_OVERRIDE__FEATURE, of(override) + " names no property; choose one");
			return;
		}
		if (override.getElement() != null && !feature.getEContainingClass().isInstance(override.getElement())) {
			context.report(override, Literals.FEATURE_OVERRIDE__FEATURE, of(override) + " changes " + label(feature)
					+ ", which " + within(override.getElement()) + " does not have; choose a property of it");
			return;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		boolean fits = switch (override) {
			case NumberOverride number -> type == double.class || type == int.class || type == long.class;
			case BooleanOverride yesNo -> type == boolean.class;
			case ChoiceOverride choice -> feature.getEType() instanceof EEnum
					&& (choice.getNewValue() == null || choice.getNewValue().getEEnum() == feature.getEType());
			case ReferenceOverride other -> feature instanceof EReference reference && !reference.isContainment();
			case ContentOverride content -> feature instanceof EReference reference && reference.isContainment()
					&& (content.getReplacement() == null || feature.getEType().isInstance(content.getReplacement()));
			default -> true;
		};
		if (!fits) {
			context.report(override, Literals.FEATURE_OVERRIDE__FEATURE, of(override) + " is of the wrong kind for "
					+ label(feature) + "; replace it by an override of the right kind");
		}
	}
}
