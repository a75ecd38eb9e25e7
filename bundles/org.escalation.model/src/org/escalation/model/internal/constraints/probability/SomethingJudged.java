/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A judgement says something. */
final class SomethingJudged extends AbstractConstraint<Assessment> {

	SomethingJudged() {
		super("assessment.empty", Severity.WARNING, Assessment.class,
				"A judgement says something.",
				"A range from 0 to 1 without a word is what one knows without looking; the number then "
						+ "comes from nowhere.");
	}

	@Override
	protected void examine(Assessment judgement, CheckContext context) {
		if (judgement.getWord() == LikelihoodWord.UNASSESSED && judgement.getLow() <= 0 && judgement.getHigh() >= 1) {
			context.report(judgement, Literals.ASSESSMENT__WORD, of(judgement)
					+ " has neither a word nor a range; choose a word or narrow the range");
		}
	}
}
