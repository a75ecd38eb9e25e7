/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every crossing has a date. */
final class CrossingDated extends AbstractConstraint<Crossing> {

	CrossingDated() {
		super("crossing.dated", Severity.INFO, Crossing.class,
				"Every crossing has a date.",
				"Belief forgets old events first, so the order of crossings matters.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		if (crossing.getDate() == null) {
			context.report(crossing, Literals.CROSSING__DATE, of(crossing) + " has no date; add it, at least approximately");
		}
	}
}
