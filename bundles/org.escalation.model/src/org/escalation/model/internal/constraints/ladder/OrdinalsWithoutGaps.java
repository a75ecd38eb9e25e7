/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;

import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** The rungs of a ladder are counted without gaps. */
final class OrdinalsWithoutGaps extends AbstractConstraint<Ladder> {

	OrdinalsWithoutGaps() {
		super("rung.gap", Severity.INFO, Ladder.class,
				"The rungs of a ladder are counted without gaps.",
				"A gap looks like a rung that has been lost.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		List<Rung> rungs = Rungs.inOrder(ladder);
		for (int i = 1; i < rungs.size(); i++) {
			if (rungs.get(i).getOrdinal() > rungs.get(i - 1).getOrdinal() + 1) {
				context.report(rungs.get(i), Literals.RUNG__ORDINAL, of(rungs.get(i)) + " has the place " + rungs.get(i).getOrdinal()
						+ " right after " + rungs.get(i - 1).getOrdinal() + "; count on without a gap",
						new Fix("Count all rungs anew", () -> count(rungs)));
				return;
			}
		}
	}

	private static void count(List<Rung> rungs) {
		for (int i = 0; i < rungs.size(); i++) {
			rungs.get(i).setOrdinal(i + 1);
		}
	}
}
