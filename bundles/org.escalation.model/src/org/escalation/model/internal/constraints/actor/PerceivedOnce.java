/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Perception;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** An actor sees another in one way. */
final class PerceivedOnce extends AbstractConstraint<Actor> {

	PerceivedOnce() {
		super("perception.duplicate", Severity.ERROR, Actor.class,
				"An actor sees another in one way.",
				"With two perceptions it would be open which of them counts.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		for (Perception again : Repeats.in(actor.getPerceptions(), Perception::getSubject)) {
			context.report(again, Literals.PERCEPTION__SUBJECT, of(actor) + " has a second perception of "
					+ within(again.getSubject()) + "; remove one of them", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}
}
