/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.OffRamp;
import org.escalation.model.Scenario;
import org.escalation.model.VariantOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every off-ramp is on offer in some scenario or variant. */
final class OffRampInScenario extends AbstractConstraint<OffRamp> {

	OffRampInScenario() {
		super("offramp.unused", Severity.INFO, OffRamp.class,
				"Every off-ramp is on offer in some scenario or variant.",
				"An off-ramp that no scenario lists can be taken in no run.");
	}

	@Override
	protected void examine(OffRamp offRamp, CheckContext context) {
		boolean listed = context.index().usesOf(offRamp).stream()
				.anyMatch(use -> use.from() instanceof Scenario || use.from() instanceof VariantOverride);
		if (!listed && !context.model().getScenarios().isEmpty()) {
			context.report(offRamp, null, of(offRamp) + " is on offer in no scenario; list it in one, or in a variant");
		}
	}
}
