/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Actor;
import org.escalation.model.ActorKind;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A coalition lists its members. */
final class CoalitionHasMembers extends AbstractConstraint<Actor> {

	CoalitionHasMembers() {
		super("coalition.members", Severity.WARNING, Actor.class,
				"A coalition lists its members.",
				"Without members nobody acts for it.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		if (actor.getKind() == ActorKind.COALITION && actor.getMembers().isEmpty()) {
			context.report(actor, Literals.ACTOR__MEMBERS, of(actor) + " is a coalition without members; choose them");
		}
	}
}
