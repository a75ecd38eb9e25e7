/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.eclipse.emf.ecore.EAttribute;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.NumberOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** The old value noted in an override is still the value of the base. */
final class OverrideCurrent extends AbstractConstraint<NumberOverride> {

	OverrideCurrent() {
		super("override.stale", Severity.WARNING, NumberOverride.class,
				"The old value noted in an override is still the value of the base.",
				"The base has changed since the variant was made; the comparison may no longer be what was "
						+ "meant.");
	}

	@Override
	protected void examine(NumberOverride override, CheckContext context) {
		if (override.getElement() != null && override.getFeature() instanceof EAttribute attribute
				&& attribute.getEContainingClass().isInstance(override.getElement())
				&& override.getElement().eGet(attribute) instanceof Number base && base.doubleValue() != override.getOldValue()) {
			double now = base.doubleValue();
			context.report(override, Literals.NUMBER_OVERRIDE__OLD_VALUE, of(override) + " was made when the base had "
					+ plain(override.getOldValue()) + ", which is " + plain(now) + " now; check the new value",
					new Fix("Note " + plain(now) + " as the old value", () -> override.setOldValue(now)));
		}
	}
}
