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
import org.escalation.model.Stake;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** An actor has one stake in an issue. */
final class StakedOnce extends AbstractConstraint<Actor> {

	StakedOnce() {
		super("stake.duplicate", Severity.WARNING, Actor.class,
				"An actor has one stake in an issue.",
				"Two stakes in one issue are added up, which is hardly meant.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		for (Stake again : Repeats.in(actor.getStakes(), Stake::getIssue)) {
			context.report(again, Literals.STAKE__ISSUE, of(actor) + " has a second stake in " + within(again.getIssue())
					+ "; remove one of them", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}
}
