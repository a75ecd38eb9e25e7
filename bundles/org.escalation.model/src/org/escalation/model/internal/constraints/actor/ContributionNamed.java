/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.ContributedRule;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Metric;
import org.escalation.model.MetricKind;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A rule or metric of a plug-in names the plug-in's contribution. */
final class ContributionNamed extends AbstractConstraint<EObject> {

	ContributionNamed() {
		super("contribution.missing", Severity.ERROR, EObject.class,
				"A rule or metric of a plug-in names the plug-in's contribution.",
				"Otherwise nothing can be computed.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		String identifier = switch (element) {
			case ContributedRule rule -> rule.getContribution();
			case Metric metric when metric.getKind() == MetricKind.CONTRIBUTED -> metric.getContribution();
			default -> "none needed";
		};
		if (identifier == null || identifier.isBlank()) {
			context.report(element, element instanceof Metric ? Literals.METRIC__CONTRIBUTION : Literals.CONTRIBUTED_RULE__CONTRIBUTION,
					of(element) + " names no contribution; enter the identifier that the plug-in states");
		}
	}
}
