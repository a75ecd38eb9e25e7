/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ExogenousEvent;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An event from outside has an effect. */
final class EventDoesSomething extends AbstractConstraint<ExogenousEvent> {

	EventDoesSomething() {
		super("event.effects", Severity.WARNING, ExogenousEvent.class,
				"An event from outside has an effect.",
				"An event without effect only takes a random number.");
	}

	@Override
	protected void examine(ExogenousEvent event, CheckContext context) {
		if (event.getEffects().isEmpty()) {
			context.report(event, Literals.EXOGENOUS_EVENT__EFFECTS, of(event) + " changes nothing; add an effect");
		}
	}
}
