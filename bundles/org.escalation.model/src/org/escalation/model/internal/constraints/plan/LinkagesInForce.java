/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** The linkages of a scenario have not lapsed before it starts. */
final class LinkagesInForce extends AbstractConstraint<Scenario> {

	LinkagesInForce() {
		super("linkage.expiry", Severity.WARNING, Scenario.class,
				"The linkages of a scenario have not lapsed before it starts.",
				"A lapsed commitment has no effect in any run.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		for (DeterrenceLinkage linkage : scenario.getLinkages()) {
			if (scenario.getStart() != null && linkage.getExpiry() != null && !linkage.getExpiry().isAfter(scenario.getStart())) {
				context.report(scenario, Literals.SCENARIO__LINKAGES, of(scenario) + " starts on " + scenario.getStart() + ", but "
						+ within(linkage) + " lapses on " + linkage.getExpiry() + "; change a date or leave the linkage out");
			}
		}
	}
}
