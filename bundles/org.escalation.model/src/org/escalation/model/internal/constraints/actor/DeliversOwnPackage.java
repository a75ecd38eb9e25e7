/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Action;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** An action delivers a package of the actor or its side. */
final class DeliversOwnPackage extends AbstractConstraint<Action> {

	DeliversOwnPackage() {
		super("action.delivers", Severity.WARNING, Action.class,
				"An action delivers a package of the actor or its side.",
				"One actor cannot deliver what another provides.");
	}

	@Override
	protected void examine(Action action, CheckContext context) {
		CapabilityPackage delivered = action.getDelivers();
		if (delivered != null && delivered.getProvider() != null && action.getActor() != null
				&& !Standing.areOneSide(delivered.getProvider(), action.getActor())) {
			context.report(action, Literals.ACTION__DELIVERS, of(action) + " of " + within(action.getActor()) + " delivers "
					+ within(delivered) + " of " + within(delivered.getProvider()) + "; choose a package of the actor");
		}
	}
}
