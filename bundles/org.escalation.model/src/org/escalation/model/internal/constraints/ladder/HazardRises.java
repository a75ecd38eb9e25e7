/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.percent;

import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Probabilities;
import org.escalation.model.io.Severity;

/** The hazard of a rung is not less than that of a lower one. */
final class HazardRises extends AbstractConstraint<Ladder> {

	HazardRises() {
		super("rung.hazard", Severity.INFO, Ladder.class,
				"The hazard of a rung is not less than that of a lower one.",
				"It may be meant, but then the higher rung is the safer place to be.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		List<Rung> rungs = Rungs.inOrder(ladder);
		double highest = 0;
		for (Rung rung : rungs) {
			double hazard = Probabilities.point(rung.getHazard()).orElse(highest);
			if (hazard < highest) {
				context.report(rung, Literals.RUNG__HAZARD, of(rung) + " is less hazardous (" + percent(hazard)
						+ ") than a lower rung (" + percent(highest) + "); check whether that is meant");
			}
			highest = Math.max(highest, hazard);
		}
	}
}
