/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A line stands on a rung. */
final class LineOnLadder extends AbstractConstraint<Threshold> {

	LineOnLadder() {
		super("threshold.rung", Severity.INFO, Threshold.class,
				"A line stands on a rung.",
				"Its severity, and with it its weight in the enforcement gap, comes from the rung.");
	}

	@Override
	protected void examine(Threshold threshold, CheckContext context) {
		if (threshold.getStatus() == ThresholdStatus.ACTIVE && threshold.getRung() == null
				&& !context.model().getLadders().isEmpty()) {
			context.report(threshold, Literals.THRESHOLD__RUNG, of(threshold)
					+ " stands on no rung, so it has no severity; choose one");
		}
	}
}
