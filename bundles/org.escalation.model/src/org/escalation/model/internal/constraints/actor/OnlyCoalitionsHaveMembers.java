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
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ModelTexts;

/** Only coalitions have members. */
final class OnlyCoalitionsHaveMembers extends AbstractConstraint<Actor> {

	OnlyCoalitionsHaveMembers() {
		super("coalition.kind", Severity.WARNING, Actor.class,
				"Only coalitions have members.",
				"Readers and diagrams take the kind at its word.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		if (!actor.getMembers().isEmpty() && actor.getKind() != ActorKind.COALITION) {
			context.report(actor, Literals.ACTOR__KIND, of(actor) + " has members but is a " + ModelTexts.label(actor.getKind()).toLowerCase(java.util.Locale.ROOT)
					+ "; call it a coalition or remove the members",
					new Fix("Call it a coalition", () -> actor.setKind(ActorKind.COALITION)));
		}
	}
}
