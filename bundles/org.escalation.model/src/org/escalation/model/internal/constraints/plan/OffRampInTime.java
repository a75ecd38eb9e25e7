/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Duration;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.OffRamp;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.io.Severity;

/** The off-ramps of a scenario open before it ends. */
final class OffRampInTime extends AbstractConstraint<Scenario> {

	OffRampInTime() {
		super("offramp.horizon", Severity.WARNING, Scenario.class,
				"The off-ramps of a scenario open before it ends.",
				"Nobody can take an exit that opens after the end.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		Duration length = scenario.getHorizon() != null ? scenario.getHorizon() : context.model().getHorizon();
		for (OffRamp each : scenario.getOffRamps()) {
			if (length != null && each.getOpenFrom() != null && Durations.days(each.getOpenFrom()) > Durations.days(length)) {
				context.report(scenario, Literals.SCENARIO__OFF_RAMPS, of(scenario) + " ends before " + within(each)
						+ " opens; let it open earlier, or lengthen the scenario");
			}
		}
	}
}
