/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Stake;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An existential stake is worth at least as much as any other stake of the same actor. */
final class ExistentialWeighs extends AbstractConstraint<Actor> {

	ExistentialWeighs() {
		super("stake.existential", Severity.WARNING, Actor.class,
				"An existential stake is worth at least as much as any other stake of the same actor.",
				"A survival that counts less than something else is not existential.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		double ordinary = actor.getStakes().stream().filter(each -> !each.isExistential()).mapToDouble(Stake::getValue).max().orElse(0);
		for (Stake stake : actor.getStakes()) {
			if (stake.isExistential() && stake.getValue() < ordinary) {
				context.report(stake, Literals.STAKE__VALUE, of(stake) + " is existential but worth " + plain(stake.getValue())
						+ ", less than another stake (" + plain(ordinary) + "); raise it, or do not call it existential",
						new Fix("Raise it to " + plain(ordinary), () -> stake.setValue(ordinary)));
			}
		}
	}
}
