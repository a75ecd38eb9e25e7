/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SweepDesign;
import org.escalation.model.SweepFactor;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** A sweep varies a number once. */
final class SweptOnce extends AbstractConstraint<SweepDesign> {

	SweptOnce() {
		super("sweep.duplicate", Severity.ERROR, SweepDesign.class,
				"A sweep varies a number once.",
				"Two factors that set the same number overwrite each other.");
	}

	@Override
	protected void examine(SweepDesign design, CheckContext context) {
		for (SweepFactor again : Repeats.in(design.getFactors(), SweptOnce::number)) {
			context.report(again, Literals.SWEEP_FACTOR__FEATURE, of(again) + " varies " + label(again.getFeature()) + " of "
					+ within(again.getElement()) + " a second time; remove one of the factors",
					new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}

	private static Object number(SweepFactor factor) {
		return factor.getElement() == null || factor.getFeature() == null ? null
				: List.of(factor.getElement(), factor.getFeature());
	}
}
