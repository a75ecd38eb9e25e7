/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.percent;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ModelTexts;

/** Word and number of a judgement mean the same on the scale of Intelligence Community Directive 203. */
final class WordFitsNumbers extends AbstractConstraint<Assessment> {

	WordFitsNumbers() {
		super("assessment.word", Severity.WARNING, Assessment.class,
				"Word and number of a judgement mean the same on the scale of Intelligence Community Directive "
						+ "203.",
				"Readers take the word, the simulation the number; if they differ, the report says something "
						+ "else than the results.");
	}

	@Override
	protected void examine(Assessment assessment, CheckContext context) {
		LikelihoodBand band = LikelihoodBand.of(assessment.getWord());
		if (band == null) {
			return;
		}
		if (!band.contains(assessment.getPoint())) {
			LikelihoodWord fitting = LikelihoodBand.wordFor(assessment.getPoint());
			context.report(assessment, Literals.ASSESSMENT__WORD, of(assessment) + " says \"" + ModelTexts.label(band.word())
					+ "\" (" + percent(band.low()) + " to " + percent(band.high()) + "), but its point is "
					+ percent(assessment.getPoint()) + "; change the word or the point",
					new Fix("Say \"" + ModelTexts.label(fitting) + "\"", () -> assessment.setWord(fitting)));
		} else if (assessment.getHigh() < band.low() || assessment.getLow() > band.high()) {
			context.report(assessment, Literals.ASSESSMENT__LOW, of(assessment) + " says \"" + ModelTexts.label(band.word())
					+ "\", but its range lies elsewhere; change the word or the range");
		}
	}
}
