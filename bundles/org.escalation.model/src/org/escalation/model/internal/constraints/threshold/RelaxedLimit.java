/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SelfLimit;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A self-limit that has been lifted no longer counts as in force. */
final class RelaxedLimit extends AbstractConstraint<SelfLimit> {

	RelaxedLimit() {
		super("selflimit.relaxed", Severity.WARNING, SelfLimit.class,
				"A self-limit that has been lifted no longer counts as in force.",
				"Otherwise it keeps ruling out actions that its owner takes by now.");
	}

	@Override
	protected void examine(SelfLimit limit, CheckContext context) {
		if (limit.getRelaxedOn() != null && limit.getStatus() == ThresholdStatus.ACTIVE) {
			context.report(limit, Literals.THRESHOLD__STATUS, of(limit) + " was lifted on " + limit.getRelaxedOn()
					+ " but is still in force; set its status to withdrawn, or clear the date if the lifting came later than the "
					+ "scenario", new Fix("Set the status to withdrawn", () -> limit.setStatus(ThresholdStatus.WITHDRAWN)));
		}
	}
}
