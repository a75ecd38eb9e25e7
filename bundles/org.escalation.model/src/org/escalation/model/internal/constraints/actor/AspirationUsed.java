/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ProspectRule;
import org.escalation.model.ReferencePoint;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An aspiration is set only where gains and losses are measured from it. */
final class AspirationUsed extends AbstractConstraint<ProspectRule> {

	AspirationUsed() {
		super("prospect.aspiration", Severity.INFO, ProspectRule.class,
				"An aspiration is set only where gains and losses are measured from it.",
				"Measured from the status quo, the aspiration has no effect.");
	}

	@Override
	protected void examine(ProspectRule rule, CheckContext context) {
		if (rule.getAspiration() != 0 && rule.getReferencePoint() != ReferencePoint.ASPIRATION) {
			context.report(rule, Literals.PROSPECT_RULE__ASPIRATION, of(rule) + " has an aspiration of " + plain(rule.getAspiration())
					+ " but measures gains and losses from the status quo; measure from the aspiration, or clear it",
					new Fix("Measure from the aspiration", () -> rule.setReferencePoint(ReferencePoint.ASPIRATION)),
					new Fix("Clear the aspiration", () -> rule.setAspiration(0)));
		}
	}
}
