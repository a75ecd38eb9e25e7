/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every crossing rests on evidence or a citation. */
final class CrossingDocumented extends AbstractConstraint<Crossing> {

	CrossingDocumented() {
		super("crossing.evidence", Severity.WARNING, Crossing.class,
				"Every crossing rests on evidence or a citation.",
				"Crossings decide the estimated credibility; each must be traceable.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		if (crossing.getEvidence().isEmpty() && crossing.getCitations().isEmpty()) {
			context.report(crossing, Literals.CROSSING__EVIDENCE, of(crossing)
					+ " has neither evidence nor a citation; add what it rests on");
		}
	}
}
