/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Action;
import org.escalation.model.Condition;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An action changes something. */
final class ActionDoesSomething extends AbstractConstraint<Action> {

	ActionDoesSomething() {
		super("action.effect", Severity.INFO, Action.class,
				"An action changes something.",
				"An action that leads to no rung, delivers nothing and gains nothing is the same as "
						+ "waiting.");
	}

	@Override
	protected void examine(Action action, CheckContext context) {
		boolean counts = context.index().usesOf(action).stream().anyMatch(use -> use.from() instanceof Condition);
		if (action.getToRung() == null && action.getDelivers() == null && action.getBenefit() == 0 && action.getHazard() == null && !counts) {
			context.report(action, null, of(action) + " leads to no rung, delivers nothing and gains nothing; give it an effect");
		}
	}
}
