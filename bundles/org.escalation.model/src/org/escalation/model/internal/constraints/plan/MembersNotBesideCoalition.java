/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A coalition takes part instead of its members. */
final class MembersNotBesideCoalition extends AbstractConstraint<Scenario> {

	MembersNotBesideCoalition() {
		super("scenario.members", Severity.INFO, Scenario.class,
				"A coalition takes part instead of its members.",
				"Where both decide, what the coalition does and what its members do is counted beside "
						+ "each other.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		Set<Actor> participants = new HashSet<>(scenario.getParticipants());
		for (Actor coalition : scenario.getParticipants()) {
			List<Actor> beside = coalition.getMembers().stream()
					.filter(each -> participants.contains(each) && each.getDecisionRule() != null).toList();
			if (coalition.getDecisionRule() != null && !beside.isEmpty()) {
				context.report(scenario, Literals.SCENARIO__PARTICIPANTS, of(scenario) + " has both " + within(coalition) + " and its member "
						+ within(beside.get(0)) + " decide; leave one of them out, or take care that their actions differ");
			}
		}
	}
}
