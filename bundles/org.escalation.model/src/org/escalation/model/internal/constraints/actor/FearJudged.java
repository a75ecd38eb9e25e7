/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Actor;
import org.escalation.model.Belief;
import org.escalation.model.BeliefSource;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An actor that decides by fear says what it fears. */
final class FearJudged extends AbstractConstraint<Actor> {

	FearJudged() {
		super("belief.feared", Severity.WARNING, Actor.class,
				"An actor that decides by fear says what it fears.",
				"Without a feared chance the record is used instead, and fear has no effect.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		if (actor.getBeliefSource() == BeliefSource.EVIDENCE) {
			return;
		}
		for (Belief belief : actor.getBeliefs()) {
			if (belief.getFeared() == null) {
				context.report(belief, Literals.BELIEF__FEARED, of(belief) + " has no feared chance, although " + within(actor)
						+ " decides by fear; judge it, or let the actor decide by evidence");
			}
		}
	}
}
