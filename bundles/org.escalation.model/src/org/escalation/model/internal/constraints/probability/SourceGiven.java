/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every judgement names a source or evidence. */
final class SourceGiven extends AbstractConstraint<Assessment> {

	SourceGiven() {
		super("assessment.source", Severity.WARNING, Assessment.class,
				"Every judgement names a source or evidence.",
				"A number without a source cannot be traced or defended; neutral defaults should say that they "
						+ "are defaults.");
	}

	@Override
	protected void examine(Assessment assessment, CheckContext context) {
		if (assessment.getCitations().isEmpty()) {
			context.report(assessment, Literals.NAMED_ELEMENT__CITATIONS, of(assessment)
					+ " names no source; add a citation of what it rests on");
		}
	}
}
