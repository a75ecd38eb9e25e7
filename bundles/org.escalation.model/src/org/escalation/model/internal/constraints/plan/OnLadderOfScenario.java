/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.InitialState;
import org.escalation.model.Rung;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Positions and actions of a scenario stand on its ladder. */
final class OnLadderOfScenario extends AbstractConstraint<Scenario> {

	OnLadderOfScenario() {
		super("scenario.ladder", Severity.ERROR, Scenario.class,
				"Positions and actions of a scenario stand on its ladder.",
				"Rungs of two ladders cannot be compared.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		if (scenario.getLadder() == null) {
			if (!context.model().getLadders().isEmpty()) {
				context.report(scenario, Literals.SCENARIO__LADDER, of(scenario) + " has no ladder; choose the one on which positions are counted",
						new Fix("Choose " + within(context.model().getLadders().get(0)), () -> scenario.setLadder(context.model().getLadders().get(0))));
			}
			return;
		}
		for (InitialState state : scenario.getInitialStates()) {
			check(scenario, state, state.getRung(), context);
		}
		for (Actor actor : scenario.getParticipants()) {
			for (Action action : actor.getActions()) {
				check(scenario, action, action.getToRung(), context);
			}
		}
	}

	private static void check(Scenario scenario, EObject element, Rung rung, CheckContext context) {
		if (rung != null && rung.getGroup() != null && rung.getGroup().getLadder() != scenario.getLadder()) {
			context.report(scenario, Literals.SCENARIO__LADDER, of(scenario) + " counts on " + within(scenario.getLadder()) + ", but "
					+ within(element) + " is on " + within(rung) + " of another ladder; choose a rung of the scenario's ladder");
		}
	}
}
