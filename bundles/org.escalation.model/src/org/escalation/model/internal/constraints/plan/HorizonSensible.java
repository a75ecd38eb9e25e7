/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Duration;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.io.Severity;

/** The horizon is at least one turn and at most 100,000 turns. */
final class HorizonSensible extends AbstractConstraint<Scenario> {

	HorizonSensible() {
		super("scenario.horizon", Severity.ERROR, Scenario.class,
				"The horizon is at least one turn and at most 100,000 turns.",
				"Shorter runs end before they begin; longer ones never end in practice.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		Duration horizon = scenario.getHorizon() != null ? scenario.getHorizon() : context.model().getHorizon();
		double turn = Durations.turn(context.model());
		if (horizon != null && turn > 0) {
			double turns = Durations.days(horizon) / turn;
			if (turns < 1 || turns > 100_000) {
				context.report(scenario, Literals.SCENARIO__HORIZON, of(scenario) + " lasts " + plain(turns)
						+ " turns; choose a horizon of at least one and at most 100,000 turns");
			}
		}
	}
}
