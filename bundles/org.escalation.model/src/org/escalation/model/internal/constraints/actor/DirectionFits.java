/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Action;
import org.escalation.model.Dimension;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An action that escalates vertically leads to a higher rung. */
final class DirectionFits extends AbstractConstraint<Action> {

	DirectionFits() {
		super("action.direction", Severity.WARNING, Action.class,
				"An action that escalates vertically leads to a higher rung.",
				"A step down is a concession; as escalation it would be counted on the wrong side.");
	}

	@Override
	protected void examine(Action action, CheckContext context) {
		if (action.getFromRung() != null && action.getToRung() != null && action.getDimension() == Dimension.VERTICAL
				&& action.getToRung().getOrdinal() < action.getFromRung().getOrdinal() && action.getBenefit() > 0) {
			context.report(action, Literals.ACTION__TO_RUNG, of(action) + " leads down from " + within(action.getFromRung())
					+ " to " + within(action.getToRung()) + " but has a gain like an escalation; check rungs and gain");
		}
	}
}
