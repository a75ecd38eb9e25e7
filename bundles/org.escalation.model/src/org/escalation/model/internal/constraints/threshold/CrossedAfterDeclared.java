/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A line is crossed after it was drawn. */
final class CrossedAfterDeclared extends AbstractConstraint<Crossing> {

	CrossedAfterDeclared() {
		super("crossing.date", Severity.WARNING, Crossing.class,
				"A line is crossed after it was drawn.",
				"A crossing before the declaration says nothing about whether the threat is kept.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		Threshold line = crossing.getThreshold();
		if (line != null && crossing.getDate() != null && line.getDeclaredOn() != null && crossing.isPriorThreat()
				&& crossing.getDate().isBefore(line.getDeclaredOn())) {
			context.report(crossing, Literals.CROSSING__DATE, of(crossing) + " is dated " + crossing.getDate() + ", before "
					+ within(line) + " was drawn on " + line.getDeclaredOn()
					+ "; correct a date, or say that there was no prior threat",
					new Fix("Say that there was no prior threat", () -> crossing.setPriorThreat(false)));
		}
	}
}
