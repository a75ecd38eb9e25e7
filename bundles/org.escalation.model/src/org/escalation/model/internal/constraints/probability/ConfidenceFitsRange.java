/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Assessment;
import org.escalation.model.Confidence;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** High confidence and a wide range do not go together. */
final class ConfidenceFitsRange extends AbstractConstraint<Assessment> {

	ConfidenceFitsRange() {
		super("assessment.confidence", Severity.INFO, Assessment.class,
				"High confidence and a wide range do not go together.",
				"Confidence says how well founded a judgement is; a well founded judgement leaves less "
						+ "open.");
	}

	@Override
	protected void examine(Assessment judgement, CheckContext context) {
		double width = judgement.getHigh() - judgement.getLow();
		if (judgement.getConfidence() == Confidence.HIGH && width > 0.5) {
			context.report(judgement, Literals.ASSESSMENT__CONFIDENCE, of(judgement) + " is of high confidence but leaves a range of "
					+ plain(width) + "; narrow the range or lower the confidence",
					new Fix("Lower the confidence to moderate", () -> judgement.setConfidence(Confidence.MODERATE)));
		}
	}
}
