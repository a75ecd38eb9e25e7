/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.eclipse.emf.ecore.EAttribute;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SweepFactor;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Support;
import org.escalation.model.io.Severity;
import org.escalation.model.text.Presentation;

/** A sweep stays within the range of the number that it varies. */
final class SweepInRange extends AbstractConstraint<SweepFactor> {

	SweepInRange() {
		super("sweep.range", Severity.ERROR, SweepFactor.class,
				"A sweep stays within the range of the number that it varies.",
				"Outside its range a number has no meaning and the simulation refuses it.");
	}

	@Override
	protected void examine(SweepFactor factor, CheckContext context) {
		if (!(factor.getFeature() instanceof EAttribute attribute) || factor.getRange() == null) {
			return;
		}
		Support swept = Support.of(factor.getRange());
		double minimum = Presentation.minimum(attribute).orElse(Double.NEGATIVE_INFINITY);
		double maximum = Presentation.maximum(attribute).orElse(Double.POSITIVE_INFINITY);
		if (swept.low() < minimum || swept.high() > maximum) {
			context.report(factor, Literals.SWEEP_FACTOR__RANGE, of(factor) + " runs from " + plain(swept.low()) + " to "
					+ plain(swept.high()) + ", outside the range of " + label(attribute) + " (" + (Double.isInfinite(minimum) ? "any" : plain(minimum))
					+ " to " + (Double.isInfinite(maximum) ? "any" : plain(maximum)) + "); narrow it");
		} else if (swept.low() == swept.high()) {
			context.report(factor, Literals.SWEEP_FACTOR__RANGE, of(factor) + " has a single value (" + plain(swept.low())
					+ "), so nothing varies; widen its range");
		}
	}
}
