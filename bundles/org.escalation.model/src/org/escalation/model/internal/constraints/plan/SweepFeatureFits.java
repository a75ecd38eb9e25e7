/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SweepFactor;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A sweep varies a number that its element has. */
final class SweepFeatureFits extends AbstractConstraint<SweepFactor> {

	SweepFeatureFits() {
		super("sweep.feature", Severity.ERROR, SweepFactor.class,
				"A sweep varies a number that its element has.",
				"Otherwise nothing can be varied.");
	}

	@Override
	protected void examine(SweepFactor factor, CheckContext context) {
		EStructuralFeature feature = factor.getFeature();
		if (feature == null) {
			context.report(factor, Literals.SWEEP_FACTOR__FEATURE, of(factor) + " names no property; choose a number");
			return;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type != double.class && type != int.class && type != long.class) {
			context.report(factor, Literals.SWEEP_FACTOR__FEATURE, of(factor) + " varies " + label(feature)
					+ ", which is no number; choose a number");
		} else if (factor.getElement() != null && !feature.getEContainingClass().isInstance(factor.getElement())) {
			context.report(factor, Literals.SWEEP_FACTOR__FEATURE, of(factor) + " varies " + label(feature) + ", which "
					+ within(factor.getElement()) + " does not have; choose a property of it");
		}
	}
}
