/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import java.util.ArrayList;
import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Severity never falls from a rung to the next higher one. */
final class SeverityRises extends AbstractConstraint<Ladder> {

	SeverityRises() {
		super("rung.severity", Severity.ERROR, Ladder.class,
				"Severity never falls from a rung to the next higher one.",
				"Going up the ladder would otherwise count as de-escalation.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		List<Rung> rungs = Rungs.inOrder(ladder);
		for (int i = 1; i < rungs.size(); i++) {
			Rung below = rungs.get(i - 1);
			Rung rung = rungs.get(i);
			if (rung.getSeverity() < below.getSeverity()) {
				context.report(rung, Literals.RUNG__SEVERITY, of(rung) + " has severity " + plain(rung.getSeverity())
						+ ", less than " + plain(below.getSeverity()) + " of " + within(below)
						+ " below it; raise one or lower the other", fixes(rungs, i));
			}
		}
	}

	/** Only what fits the other neighbour too, so that a single slip does not spread along the ladder. */
	private static Fix[] fixes(List<Rung> rungs, int place) {
		Rung below = rungs.get(place - 1);
		Rung rung = rungs.get(place);
		double low = rung.getSeverity();
		double high = below.getSeverity();
		List<Fix> fixes = new ArrayList<>();
		if (place + 1 == rungs.size() || rungs.get(place + 1).getSeverity() >= high) {
			fixes.add(new Fix("Raise it to " + plain(high), () -> rung.setSeverity(high)));
		}
		if (place == 1 || rungs.get(place - 2).getSeverity() <= low) {
			fixes.add(new Fix("Lower " + within(below) + " to " + plain(low), () -> below.setSeverity(low)));
		}
		return fixes.toArray(Fix[]::new);
	}
}
