/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.percent;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** No judgement claims certainty about the future. */
final class NotCertain extends AbstractConstraint<Assessment> {

	NotCertain() {
		super("assessment.certain", Severity.WARNING, Assessment.class,
				"No judgement claims certainty about the future.",
				"A probability of 0 or 1 can never be corrected by evidence, and the scale of Directive 203 "
						+ "ends at 1 and 99 percent.");
	}

	@Override
	protected void examine(Assessment assessment, CheckContext context) {
		if (assessment.getPoint() == 0 || assessment.getPoint() == 1) {
			context.report(assessment, Literals.ASSESSMENT__POINT, of(assessment) + " is "
					+ (assessment.getPoint() == 0 ? "impossible" : "certain") + " (" + percent(assessment.getPoint())
					+ "); use at least 1 % or at most 99 %, or make it part of the structure of the model");
		}
	}
}
