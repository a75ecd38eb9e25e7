/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Prevailing is worth more than submitting, and submitting more than disaster. */
final class ValuesInOrder extends AbstractConstraint<Actor> {

	ValuesInOrder() {
		super("actor.values", Severity.ERROR, Actor.class,
				"Prevailing is worth more than submitting, and submitting more than disaster.",
				"Critical risk is the gain from prevailing over submitting as a share of what disaster would "
						+ "cost.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		if (actor.getSubmitValue() <= actor.getDisasterValue()) {
			context.report(actor, Literals.ACTOR__DISASTER_VALUE, of(actor) + " values disaster (" + plain(actor.getDisasterValue())
					+ ") no lower than submitting (" + plain(actor.getSubmitValue()) + "); lower the value of disaster");
		} else if (actor.getPrevailValue() < actor.getSubmitValue()) {
			context.report(actor, Literals.ACTOR__PREVAIL_VALUE, of(actor) + " values prevailing (" + plain(actor.getPrevailValue())
					+ ") below submitting (" + plain(actor.getSubmitValue()) + "); correct one of them");
		}
	}
}
