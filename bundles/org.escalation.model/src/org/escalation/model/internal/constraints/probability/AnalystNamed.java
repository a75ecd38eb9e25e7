/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;

import java.util.List;

import org.escalation.model.Analyst;
import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Every judgement names who made it. */
final class AnalystNamed extends AbstractConstraint<Assessment> {

	AnalystNamed() {
		super("assessment.analyst", Severity.INFO, Assessment.class,
				"Every judgement names who made it.",
				"A number that nobody stands for cannot be asked about.");
	}

	@Override
	protected void examine(Assessment judgement, CheckContext context) {
		if (judgement.getAnalyst() == null) {
			List<Analyst> analysts = context.model().getAnalysts();
			Fix[] fixes = analysts.size() == 1 ? new Fix[] { new Fix("Name " + analysts.get(0).getName(),
					() -> judgement.setAnalyst(analysts.get(0))) } : new Fix[0];
			context.report(judgement, Literals.ASSESSMENT__ANALYST, of(judgement) + " names no analyst; say whose judgement it is", fixes);
		}
	}
}
