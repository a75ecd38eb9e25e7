/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import java.util.Set;

import org.escalation.model.Actor;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Cycles;
import org.escalation.model.io.Severity;

/** No coalition is a member of itself, directly or through others. */
final class NoCircularMembership extends AbstractConstraint<EscalationModel> {

	NoCircularMembership() {
		super("coalition.cycle", Severity.ERROR, EscalationModel.class,
				"No coalition is a member of itself, directly or through others.",
				"It could never be worked out who decides.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		Set<Actor> circular = Cycles.among(model.getActors(), Actor::getMembers);
		for (Actor actor : model.getActors()) {
			if (circular.contains(actor)) {
				Fix[] fixes = actor.getMembers().contains(actor) ? new Fix[] {
						new Fix("Remove it from its own members", () -> actor.getMembers().remove(actor)) } : new Fix[0];
				context.report(actor, Literals.ACTOR__MEMBERS, of(actor) + " is, through its members, a member of itself; "
						+ "remove one of the memberships", fixes);
			}
		}
	}
}
