/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A line rests on evidence, crossings or a citation. */
final class LineDocumented extends AbstractConstraint<Threshold> {

	LineDocumented() {
		super("threshold.evidence", Severity.INFO, Threshold.class,
				"A line rests on evidence, crossings or a citation.",
				"Lines that are only supposed should be told apart from lines on record.");
	}

	@Override
	protected void examine(Threshold threshold, CheckContext context) {
		if (threshold.getEvidence().isEmpty() && threshold.getCrossings().isEmpty() && threshold.getCitations().isEmpty()) {
			context.report(threshold, Literals.THRESHOLD__EVIDENCE, of(threshold)
					+ " has no evidence, crossing or citation; add what it rests on");
		}
	}
}
