/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Variant;
import org.escalation.model.VariantOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** A variant changes a property once. */
final class OverriddenOnce extends AbstractConstraint<Variant> {

	OverriddenOnce() {
		super("override.twice", Severity.ERROR, Variant.class,
				"A variant changes a property once.",
				"Of two changes of the same property only the later one has an effect.");
	}

	@Override
	protected void examine(Variant variant, CheckContext context) {
		for (VariantOverride again : Repeats.in(variant.getOverrides(), Designs::single)) {
			context.report(again, Literals.VARIANT_OVERRIDE__ELEMENT, of(variant) + " changes " + Designs.what(again)
					+ " a second time; remove one of the overrides", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}
}
