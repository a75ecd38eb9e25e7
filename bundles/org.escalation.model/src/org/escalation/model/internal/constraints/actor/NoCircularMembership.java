/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import java.util.HashSet;
import java.util.Set;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** No coalition is a member of itself, directly or through others. */
final class NoCircularMembership extends AbstractConstraint<Actor> {

	NoCircularMembership() {
		super("coalition.cycle", Severity.ERROR, Actor.class,
				"No coalition is a member of itself, directly or through others.",
				"It could never be worked out who decides.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		Set<Actor> below = new HashSet<>();
		collect(actor, below);
		if (below.contains(actor)) {
			context.report(actor, Literals.ACTOR__MEMBERS, of(actor) + " is, through its members, a member of itself; "
					+ "remove one of the memberships");
		}
	}

	private static void collect(Actor actor, Set<Actor> below) {
		for (Actor member : actor.getMembers()) {
			if (below.add(member)) {
				collect(member, below);
			}
		}
	}
}
