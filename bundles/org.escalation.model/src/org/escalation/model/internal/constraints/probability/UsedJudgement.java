/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationModel;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Every shared judgement is used somewhere. */
final class UsedJudgement extends AbstractConstraint<Assessment> {

	UsedJudgement() {
		super("assessment.unused", Severity.INFO, Assessment.class,
				"Every shared judgement is used somewhere.",
				"A judgement that nothing refers to has no effect on measures and runs.");
	}

	@Override
	protected void examine(Assessment assessment, CheckContext context) {
		if (assessment.eContainer() instanceof EscalationModel && context.index().usesOf(assessment).isEmpty()) {
			context.report(assessment, null, of(assessment) + " is not used anywhere; refer to it where it applies or delete it",
					new Fix("Delete it", () -> EcoreUtil.remove(assessment)));
		}
	}
}
