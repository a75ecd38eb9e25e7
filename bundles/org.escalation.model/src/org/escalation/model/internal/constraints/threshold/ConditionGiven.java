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

/** A line in force says what crosses it. */
final class ConditionGiven extends AbstractConstraint<Threshold> {

	ConditionGiven() {
		super("threshold.condition", Severity.WARNING, Threshold.class,
				"A line in force says what crosses it.",
				"Without a condition the simulation never sees it crossed.");
	}

	@Override
	protected void examine(Threshold threshold, CheckContext context) {
		if (threshold.getStatus() == ThresholdStatus.ACTIVE && threshold.getCondition() == null) {
			context.report(threshold, Literals.THRESHOLD__CONDITION, of(threshold)
					+ " has no condition, so nothing can cross it; add one or set its status");
		}
	}
}
