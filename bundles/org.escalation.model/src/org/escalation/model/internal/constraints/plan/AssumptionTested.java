/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Assumption;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every assumption has a metric that would show it wrong. */
final class AssumptionTested extends AbstractConstraint<Assumption> {

	AssumptionTested() {
		super("assumption.untested", Severity.INFO, Assumption.class,
				"Every assumption has a metric that would show it wrong.",
				"What cannot be tested should at least be known as such.");
	}

	@Override
	protected void examine(Assumption assumption, CheckContext context) {
		if (assumption.getTestedBy().isEmpty()) {
			context.report(assumption, Literals.ASSUMPTION__TESTED_BY, of(assumption)
					+ " is tested by no metric; choose one that would show it wrong");
		}
	}
}
