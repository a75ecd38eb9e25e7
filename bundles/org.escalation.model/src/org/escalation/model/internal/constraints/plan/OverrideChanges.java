/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.FeatureOverride;
import org.escalation.model.NumberOverride;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An override gives another value than the base has. */
final class OverrideChanges extends AbstractConstraint<FeatureOverride> {

	OverrideChanges() {
		super("override.same", Severity.WARNING, FeatureOverride.class,
				"An override gives another value than the base has.",
				"An override without effect makes a variant look richer than it is.");
	}

	@Override
	protected void examine(FeatureOverride override, CheckContext context) {
		if (override.getElement() == null || override.getFeature() == null
				|| !override.getFeature().getEContainingClass().isInstance(override.getElement())) {
			return;
		}
		Object base = override.getElement().eGet(override.getFeature());
		boolean same = switch (override) {
			case NumberOverride number -> base instanceof Number now && now.doubleValue() == number.getNewValue();
			case BooleanOverride yesNo -> Boolean.valueOf(yesNo.isNewValue()).equals(base);
			case ChoiceOverride choice -> choice.getNewValue() != null && choice.getNewValue().getInstance() == base;
			case ReferenceOverride other -> (base instanceof List<?> list ? list : base == null ? List.of() : List.of(base))
					.equals(other.getNewValues());
			default -> false;
		};
		if (same) {
			context.report(override, Literals.FEATURE_OVERRIDE__FEATURE, of(override)
					+ " gives the value that the base has anyway; change it or remove it",
					new Fix("Remove it", () -> EcoreUtil.remove(override)));
		}
	}
}
