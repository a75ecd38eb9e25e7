/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Ladder;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A ladder has at least two rungs. */
final class LadderHasSteps extends AbstractConstraint<Ladder> {

	LadderHasSteps() {
		super("ladder.steps", Severity.WARNING, Ladder.class,
				"A ladder has at least two rungs.",
				"Without steps there is nothing to escalate to.");
	}

	@Override
	protected void examine(Ladder ladder, CheckContext context) {
		if (Rungs.inOrder(ladder).size() < 2) {
			context.report(ladder, Literals.LADDER__GROUPS, of(ladder) + " has fewer than two rungs; add groups and rungs");
		}
	}
}
