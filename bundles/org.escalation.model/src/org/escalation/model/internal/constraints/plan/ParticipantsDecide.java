/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every participant of a scenario has a decision rule and actions. */
final class ParticipantsDecide extends AbstractConstraint<Scenario> {

	ParticipantsDecide() {
		super("scenario.rule", Severity.WARNING, Scenario.class,
				"Every participant of a scenario has a decision rule and actions.",
				"A participant without them never does anything.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		for (Actor actor : scenario.getParticipants()) {
			if (actor.getDecisionRule() == null) {
				context.report(scenario, Literals.SCENARIO__PARTICIPANTS, of(scenario) + " has the participant " + within(actor)
						+ ", which has no decision rule; add one");
			}
			if (actor.getActions().isEmpty()) {
				context.report(scenario, Literals.SCENARIO__PARTICIPANTS, of(scenario) + " has the participant " + within(actor)
						+ ", which has no actions; add what it can do");
			}
		}
	}
}
