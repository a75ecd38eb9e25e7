/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.HashMap;
import java.util.Map;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Each rung of a ladder has a place of its own. */
final class OrdinalsUnique extends AbstractConstraint<Ladder> {

	OrdinalsUnique() {
		super("rung.ordinal", Severity.ERROR, Ladder.class,
				"Each rung of a ladder has a place of its own.",
				"Positions are counted by ordinal; two rungs in one place cannot be told apart.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		Map<Integer, Rung> places = new HashMap<>();
		for (RungGroup group : ladder.getGroups()) {
			for (Rung rung : group.getRungs()) {
				Rung first = places.putIfAbsent(rung.getOrdinal(), rung);
				if (first != null) {
					context.report(rung, Literals.RUNG__ORDINAL, of(rung) + " has the place " + rung.getOrdinal() + " of "
							+ within(first) + "; number the rungs anew", new Fix("Number the rungs of the ladder in their order",
									() -> renumber(ladder)));
				}
			}
		}
	}

	private static void renumber(Ladder ladder) {
		int next = 1;
		for (RungGroup group : ladder.getGroups()) {
			for (Rung rung : group.getRungs()) {
				rung.setOrdinal(next++);
			}
		}
	}
}
