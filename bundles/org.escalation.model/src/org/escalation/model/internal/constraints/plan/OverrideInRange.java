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
import org.escalation.model.NumberOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;
import org.escalation.model.text.Presentation;

/** The new value of an override lies in the range of the property. */
final class OverrideInRange extends AbstractConstraint<NumberOverride> {

	OverrideInRange() {
		super("override.range", Severity.ERROR, NumberOverride.class,
				"The new value of an override lies in the range of the property.",
				"Outside its range a number has no meaning and the simulation refuses it.");
	}

	@Override
	protected void examine(NumberOverride override, CheckContext context) {
		if (!(override.getFeature() instanceof EAttribute attribute)) {
			return;
		}
		double minimum = Presentation.minimum(attribute).orElse(Double.NEGATIVE_INFINITY);
		double maximum = Presentation.maximum(attribute).orElse(Double.POSITIVE_INFINITY);
		double value = override.getNewValue();
		if (value < minimum || value > maximum) {
			double limit = value < minimum ? minimum : maximum;
			context.report(override, Literals.NUMBER_OVERRIDE__NEW_VALUE, of(override) + " sets " + label(attribute) + " to " + plain(value)
					+ ", beyond its limit " + plain(limit) + "; correct it",
					new Fix("Set it to " + plain(limit), () -> override.setNewValue(limit)));
		}
	}
}
