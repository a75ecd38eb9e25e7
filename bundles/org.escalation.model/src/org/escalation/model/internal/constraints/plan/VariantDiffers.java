/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.EAttribute;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.NumberOverride;
import org.escalation.model.Variant;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A variant differs from its base. */
final class VariantDiffers extends AbstractConstraint<Variant> {

	VariantDiffers() {
		super("variant.identical", Severity.WARNING, Variant.class,
				"A variant differs from its base.",
				"An identical variant gives the same results and only costs time.");
	}

	@Override
	protected void examine(Variant variant, CheckContext context) {
		if (variant.getOverrides().isEmpty()) {
			context.report(variant, Literals.VARIANT__OVERRIDES, of(variant) + " changes nothing; add an override");
			return;
		}
		boolean same = variant.getOverrides().stream().allMatch(each -> each instanceof NumberOverride number
				&& number.getElement() != null && number.getFeature() instanceof EAttribute attribute
				&& attribute.getEContainingClass().isInstance(number.getElement())
				&& number.getElement().eGet(attribute) instanceof Number base && base.doubleValue() == number.getNewValue());
		if (same) {
			context.report(variant, Literals.VARIANT__OVERRIDES, of(variant)
					+ " has only overrides with the values of the base; change one");
		}
	}
}
