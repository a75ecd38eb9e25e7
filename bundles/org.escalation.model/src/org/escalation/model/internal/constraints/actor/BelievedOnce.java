/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Actor;
import org.escalation.model.Belief;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** Nobody holds two beliefs about one line. */
final class BelievedOnce extends AbstractConstraint<Actor> {

	BelievedOnce() {
		super("belief.duplicate", Severity.ERROR, Actor.class,
				"Nobody holds two beliefs about one line.",
				"It would be open which of them the actor decides by.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		for (Belief again : Repeats.in(actor.getBeliefs(), Belief::getThreshold)) {
			context.report(again, Literals.BELIEF__THRESHOLD, of(actor) + " has a second belief about " + within(again.getThreshold())
					+ "; remove one of them", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}
}
