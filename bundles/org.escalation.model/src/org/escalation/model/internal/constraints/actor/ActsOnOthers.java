/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Action;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An action is not directed at the actor itself. */
final class ActsOnOthers extends AbstractConstraint<Action> {

	ActsOnOthers() {
		super("action.target", Severity.WARNING, Action.class,
				"An action is not directed at the actor itself.",
				"Targets say against or for whom an action is taken.");
	}

	@Override
	protected void examine(Action action, CheckContext context) {
		if (action.getActor() != null && action.getTargets().contains(action.getActor())) {
			context.report(action, Literals.ACTION__TARGETS, of(action) + " is directed at its own actor; choose others",
					new Fix("Take the actor out of the targets", () -> action.getTargets().remove(action.getActor())));
		}
	}
}
