/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Assessment;
import org.escalation.model.Confidence;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every judgement says why and how confident its author is. */
final class RationaleGiven extends AbstractConstraint<Assessment> {

	RationaleGiven() {
		super("assessment.rationale", Severity.INFO, Assessment.class,
				"Every judgement says why and how confident its author is.",
				"Likelihood and confidence are different things; a reader needs both, and the reason.");
	}

	@Override
	protected void examine(Assessment assessment, CheckContext context) {
		boolean silent = assessment.getRationale() == null || assessment.getRationale().isBlank();
		if (silent && assessment.getConfidence() == Confidence.UNSTATED) {
			context.report(assessment, Literals.ASSESSMENT__RATIONALE, of(assessment)
					+ " has neither a rationale nor a confidence; state both");
		} else if (silent) {
			context.report(assessment, Literals.ASSESSMENT__RATIONALE, of(assessment) + " has no rationale; say why");
		} else if (assessment.getConfidence() == Confidence.UNSTATED) {
			context.report(assessment, Literals.ASSESSMENT__CONFIDENCE, of(assessment)
					+ " has no confidence; state how well founded it is");
		}
	}
}
