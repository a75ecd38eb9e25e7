/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A scenario with dated parts has a date of its own. */
final class StartGiven extends AbstractConstraint<Scenario> {

	StartGiven() {
		super("scenario.start", Severity.WARNING, Scenario.class,
				"A scenario with dated parts has a date of its own.",
				"Signals, expiries and dates of relaxation can only be placed in its course if its first "
						+ "day is known.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		boolean dated = !scenario.getSignals().isEmpty()
				|| scenario.getLinkages().stream().anyMatch(each -> each.getExpiry() != null);
		if (scenario.getStart() == null && dated) {
			context.report(scenario, Literals.SCENARIO__START, of(scenario)
					+ " contains dated signals or linkages but has no start; enter the date of its first turn");
		}
	}
}
