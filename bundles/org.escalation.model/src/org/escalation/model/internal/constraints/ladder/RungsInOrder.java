/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Rungs stand in the file in the order of the ladder. */
final class RungsInOrder extends AbstractConstraint<Ladder> {

	RungsInOrder() {
		super("rung.order", Severity.INFO, Ladder.class,
				"Rungs stand in the file in the order of the ladder.",
				"Trees and diffs show the order of the file.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		Rung last = null;
		for (RungGroup group : ladder.getGroups()) {
			for (Rung rung : group.getRungs()) {
				if (last != null && rung.getOrdinal() < last.getOrdinal()) {
					context.report(rung, Literals.RUNG__ORDINAL, of(rung) + " with place " + rung.getOrdinal() + " stands after "
							+ within(last) + " with place " + last.getOrdinal() + "; move it up");
				}
				last = rung;
			}
		}
	}
}
