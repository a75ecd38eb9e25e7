/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Whoever decides in a scenario has something at stake. */
final class StakesGiven extends AbstractConstraint<Actor> {

	StakesGiven() {
		super("actor.stakes", Severity.INFO, Actor.class,
				"Whoever decides in a scenario has something at stake.",
				"Resolve and cost tolerance are measured by stakes; without any, no cost makes the actor "
						+ "give in.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		boolean decides = actor.getDecisionRule() != null && context.index().usesOf(actor).stream()
				.anyMatch(use -> use.feature() == Literals.SCENARIO__PARTICIPANTS);
		if (decides && actor.getStakes().isEmpty()) {
			context.report(actor, Literals.ACTOR__STAKES, of(actor) + " has no stakes; add what the conflict is about for it");
		}
	}
}
