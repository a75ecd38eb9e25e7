/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage;
import org.escalation.model.LikelihoodWord;
import org.escalation.ui.command.ModelEdits;

/** Changes that keep word, range and point of an assessment in agreement. */
final class AssessmentEdits {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;

	private final ModelEdits edits;

	AssessmentEdits(ModelEdits edits) {
		this.edits = edits;
	}

	/** Chooses a word; range and point follow where they do not fit it. */
	Command word(List<EObject> assessments, LikelihoodWord word) {
		List<Command> parts = new ArrayList<>();
		for (EObject each : assessments) {
			Assessment assessment = (Assessment) each;
			add(parts, edits.set(List.of(each), MODEL.getAssessment_Word(), word));
			LikelihoodScale.Band band = LikelihoodScale.band(word);
			if (band != null && !fits(assessment, band)) {
				add(parts, edits.set(List.of(each), MODEL.getAssessment_Low(), band.low()));
				add(parts, edits.set(List.of(each), MODEL.getAssessment_High(), band.high()));
				add(parts, edits.set(List.of(each), MODEL.getAssessment_Point(), band.middle()));
			}
		}
		return ModelEdits.together(parts, "Change word of assessment");
	}

	/** Moves the point; the range widens to hold it. */
	Command point(List<EObject> assessments, double point) {
		List<Command> parts = new ArrayList<>();
		for (EObject each : assessments) {
			Assessment assessment = (Assessment) each;
			add(parts, edits.set(List.of(each), MODEL.getAssessment_Point(), point));
			if (point < assessment.getLow()) {
				add(parts, edits.set(List.of(each), MODEL.getAssessment_Low(), point));
			}
			if (point > assessment.getHigh()) {
				add(parts, edits.set(List.of(each), MODEL.getAssessment_High(), point));
			}
		}
		return ModelEdits.together(parts, "Change point of assessment");
	}

	private static boolean fits(Assessment assessment, LikelihoodScale.Band band) {
		return band.contains(assessment.getLow()) && band.contains(assessment.getHigh()) && band.contains(assessment.getPoint());
	}

	private static void add(List<Command> parts, Command command) {
		if (command.canExecute()) {
			parts.add(command);
		}
	}
}
