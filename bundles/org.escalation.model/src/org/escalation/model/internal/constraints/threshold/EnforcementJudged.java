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

/** A line in force with a response says how likely the response is. */
final class EnforcementJudged extends AbstractConstraint<Threshold> {

	EnforcementJudged() {
		super("threshold.enforcement", Severity.WARNING, Threshold.class,
				"A line in force with a response says how likely the response is.",
				"Without a judgement the scenario cannot be simulated.");
	}

	@Override
	protected void examine(Threshold line, CheckContext context) {
		if (line.getStatus() == ThresholdStatus.ACTIVE && line.getResponse() != null && line.getEnforcement() == null) {
			context.report(line, Literals.THRESHOLD__ENFORCEMENT, of(line)
					+ " threatens a response but does not say how likely it is; add a judgement of enforcement");
		}
	}
}
