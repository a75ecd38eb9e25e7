/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.PerceivedStake;
import org.escalation.model.Perception;
import org.escalation.model.Stake;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A perception misjudges stakes of the actor that it is about. */
final class PerceivesStakesOfSubject extends AbstractConstraint<Perception> {

	PerceivesStakesOfSubject() {
		super("perception.stake", Severity.ERROR, Perception.class,
				"A perception misjudges stakes of the actor that it is about.",
				"Stakes of others are no part of how that actor is seen.");
	}

	@Override
	protected void examine(Perception perception, CheckContext context) {
		for (PerceivedStake seen : perception.getStakes()) {
			Stake stake = seen.getStake();
			if (stake != null && perception.getSubject() != null && stake.getActor() != perception.getSubject()) {
				context.report(seen, Literals.PERCEIVED_STAKE__STAKE, of(perception) + " is about "
						+ within(perception.getSubject()) + ", but contains a stake of " + within(stake.getActor())
						+ "; choose a stake of the actor perceived");
			}
		}
	}
}
