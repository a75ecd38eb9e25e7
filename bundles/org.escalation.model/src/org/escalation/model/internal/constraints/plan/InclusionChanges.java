/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Actor;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.InclusionOverride;
import org.escalation.model.Metric;
import org.escalation.model.OffRamp;
import org.escalation.model.Scenario;
import org.escalation.model.Signal;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Leaving out or putting in changes the scenario. */
final class InclusionChanges extends AbstractConstraint<InclusionOverride> {

	InclusionChanges() {
		super("override.inclusion", Severity.WARNING, InclusionOverride.class,
				"Leaving out or putting in changes the scenario.",
				"What is in force anyway cannot be put in, and what is in no list of the scenario cannot "
						+ "be left out of it.");
	}

	@Override
	protected void examine(InclusionOverride override, CheckContext context) {
		if (override.getVariant() == null || override.getVariant().getScenario() == null || override.getElement() == null) {
			return;
		}
		Scenario scenario = override.getVariant().getScenario();
		List<?> list = switch (override.getElement()) {
			case DeterrenceLinkage linkage -> scenario.getLinkages();
			case OffRamp offRamp -> scenario.getOffRamps();
			case Signal signal -> scenario.getSignals();
			case Actor actor -> scenario.getParticipants();
			case Metric metric -> scenario.getMetrics();
			default -> null;
		};
		if (list != null && list.contains(override.getElement()) == override.isIncluded()) {
			context.report(override, Literals.VARIANT_OVERRIDE__ELEMENT, of(override) + (override.isIncluded() ? " puts in " : " leaves out ")
					+ within(override.getElement()) + ", which the scenario " + (override.isIncluded() ? "has" : "does not have")
					+ " anyway; remove the override", new Fix("Remove it", () -> EcoreUtil.remove(override)));
		}
	}
}
