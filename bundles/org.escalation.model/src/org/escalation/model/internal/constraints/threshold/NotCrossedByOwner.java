/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A red line is crossed by somebody else than its owner. */
final class NotCrossedByOwner extends AbstractConstraint<Crossing> {

	NotCrossedByOwner() {
		super("crossing.owner", Severity.WARNING, Crossing.class,
				"A red line is crossed by somebody else than its owner.",
				"An owner who acts against its own restriction lifts a self-limit.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		if (crossing.getBy() != null && crossing.getThreshold() instanceof RedLine line && crossing.getBy() == line.getOwner()) {
			context.report(crossing, Literals.CROSSING__BY, of(crossing) + " was done by the owner of the line itself; "
					+ "choose who crossed it");
		}
	}
}
