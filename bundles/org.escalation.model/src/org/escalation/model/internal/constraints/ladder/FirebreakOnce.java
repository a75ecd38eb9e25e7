/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Firebreak;
import org.escalation.model.Ladder;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** There is one firebreak between two rungs. */
final class FirebreakOnce extends AbstractConstraint<Ladder> {

	FirebreakOnce() {
		super("firebreak.duplicate", Severity.WARNING, Ladder.class,
				"There is one firebreak between two rungs.",
				"A firebreak given twice would count twice.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		for (Firebreak again : Repeats.in(ladder.getFirebreaks(), FirebreakOnce::place)) {
			context.report(again, Literals.FIREBREAK__BELOW, of(again) + " lies where another one does; remove one of them",
					new Fix("Remove it", () -> EcoreUtil.remove(again)));
		}
	}

	private static Object place(Firebreak firebreak) {
		return firebreak.getBelow() == null || firebreak.getAbove() == null ? null
				: List.of(firebreak.getBelow(), firebreak.getAbove());
	}
}
