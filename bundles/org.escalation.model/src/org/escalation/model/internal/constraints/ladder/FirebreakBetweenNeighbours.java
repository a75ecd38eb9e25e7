/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Firebreak;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A firebreak lies between two neighbouring rungs of its ladder. */
final class FirebreakBetweenNeighbours extends AbstractConstraint<Firebreak> {

	FirebreakBetweenNeighbours() {
		super("firebreak.neighbours", Severity.WARNING, Firebreak.class,
				"A firebreak lies between two neighbouring rungs of its ladder.",
				"A boundary that jumps over rungs does not say on which side those stand.");
	}

	@Override
	protected void examine(Firebreak firebreak, CheckContext context) {
		if (firebreak.getBelow() == null || firebreak.getAbove() == null
				|| !(firebreak.eContainer() instanceof Ladder ladder)) {
			return;
		}
		List<Rung> rungs = Rungs.inOrder(ladder);
		int below = rungs.indexOf(firebreak.getBelow());
		int above = rungs.indexOf(firebreak.getAbove());
		if (below < 0 || above < 0) {
			context.report(firebreak, null, of(firebreak) + " refers to a rung of another ladder; choose rungs of "
					+ within(ladder));
		} else if (above != below + 1) {
			Fix fix = new Fix("Let it lie just above its lower rung", () -> firebreak.setAbove(rungs.get(below + 1)));
			context.report(firebreak, Literals.FIREBREAK__ABOVE, of(firebreak) + " lies between " + within(rungs.get(below))
					+ " and " + within(rungs.get(above)) + ", which are not neighbours; choose two that follow each other",
					below + 1 < rungs.size() ? new Fix[] { fix } : new Fix[0]);
		}
	}
}
