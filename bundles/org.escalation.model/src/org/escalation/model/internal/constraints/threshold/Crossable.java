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
import org.escalation.model.text.ConditionTexts;

/** Something in the model can cross a line in force. */
final class Crossable extends AbstractConstraint<Threshold> {

	Crossable() {
		super("threshold.crossable", Severity.WARNING, Threshold.class,
				"Something in the model can cross a line in force.",
				"A line that no action, event or delivery can cross plays no part in any run.");
	}

	@Override
	protected void examine(Threshold threshold, CheckContext context) {
		if (threshold.getStatus() == ThresholdStatus.ACTIVE && threshold.getCondition() != null
				&& !context.index().reachability().isReachable(threshold.getCondition())) {
			context.report(threshold, Literals.THRESHOLD__CONDITION, of(threshold) + " can never be crossed: nothing in the model "
					+ "brings about \"" + ConditionTexts.of(threshold.getCondition())
					+ "\"; add an action that does or change the condition");
		}
	}
}
