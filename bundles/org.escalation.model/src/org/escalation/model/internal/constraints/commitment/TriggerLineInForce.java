/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.CrossingPattern;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A linkage waits for the crossing of lines that are in force. */
final class TriggerLineInForce extends AbstractConstraint<DeterrenceLinkage> {

	TriggerLineInForce() {
		super("linkage.line", Severity.WARNING, DeterrenceLinkage.class,
				"A linkage waits for the crossing of lines that are in force.",
				"A line that was withdrawn or superseded is crossed by nobody.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		CrossingPattern trigger = linkage.getTrigger();
		if (trigger != null && !trigger.getThresholds().isEmpty()
				&& trigger.getThresholds().stream().allMatch(TriggerLineInForce::isGone)) {
			context.report(trigger, Literals.CROSSING_PATTERN__THRESHOLDS, of(linkage) + " waits only for "
					+ within(trigger.getThresholds().get(0)) + ", which is no longer in force; choose a line that is");
		}
	}

	private static boolean isGone(Threshold line) {
		return line.getStatus() == ThresholdStatus.WITHDRAWN || line.getStatus() == ThresholdStatus.SUPERSEDED;
	}
}
