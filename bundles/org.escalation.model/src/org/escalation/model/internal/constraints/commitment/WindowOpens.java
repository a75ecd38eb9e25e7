/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.OffRamp;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.io.Severity;

/** An off-ramp closes after it opens. */
final class WindowOpens extends AbstractConstraint<OffRamp> {

	WindowOpens() {
		super("offramp.window", Severity.ERROR, OffRamp.class,
				"An off-ramp closes after it opens.",
				"Otherwise nobody can ever take it.");
	}

	@Override
	protected void examine(OffRamp offRamp, CheckContext context) {
		if (offRamp.getOpenFrom() != null && offRamp.getOpenUntil() != null
				&& Durations.days(offRamp.getOpenUntil()) < Durations.days(offRamp.getOpenFrom())) {
			context.report(offRamp, Literals.OFF_RAMP__OPEN_UNTIL, of(offRamp) + " closes before it opens; correct the times");
		}
		if (offRamp.getLowestRung() != null && offRamp.getHighestRung() != null
				&& offRamp.getHighestRung().getOrdinal() < offRamp.getLowestRung().getOrdinal()) {
			context.report(offRamp, Literals.OFF_RAMP__HIGHEST_RUNG, of(offRamp)
					+ " has a highest rung below its lowest; exchange them");
		}
	}
}
