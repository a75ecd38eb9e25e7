/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A rule of a plug-in: names of actors are not in capitals. */
public final class ShoutingIsForbidden extends AbstractConstraint<Actor> {

	/** Id of the rule. */
	public static final String ID = "tests.actor.shouting";

	public ShoutingIsForbidden() {
		super(ID, Severity.WARNING, Actor.class, "Names are not shouted.", "Capitals are hard to read.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		String name = actor.getName();
		if (name != null && name.length() > 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
			context.report(actor, EscalationPackage.Literals.NAMED_ELEMENT__NAME, name + " is shouted; write it in small letters",
					new Fix("Write the name in small letters", () -> actor.setName(name.toLowerCase(java.util.Locale.ROOT))));
		}
	}
}
