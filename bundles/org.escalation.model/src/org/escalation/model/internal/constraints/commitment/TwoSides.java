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
import org.escalation.model.io.Severity;

/** An off-ramp says what at least two sides get. */
final class TwoSides extends AbstractConstraint<OffRamp> {

	TwoSides() {
		super("offramp.sides", Severity.WARNING, OffRamp.class,
				"An off-ramp says what at least two sides get.",
				"Both sides must accept before a run ends in settlement.");
	}

	@Override
	protected void examine(OffRamp offRamp, CheckContext context) {
		if (offRamp.getSettlements().size() < 2) {
			context.report(offRamp, Literals.OFF_RAMP__SETTLEMENTS, of(offRamp)
					+ " has terms for fewer than two sides; add a settlement for each");
		}
	}
}
