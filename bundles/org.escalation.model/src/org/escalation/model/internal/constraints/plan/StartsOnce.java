/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.InitialState;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** An actor has one starting position in a scenario. */
final class StartsOnce extends AbstractConstraint<Scenario> {

	StartsOnce() {
		super("scenario.start-twice", Severity.ERROR, Scenario.class,
				"An actor has one starting position in a scenario.",
				"With two it would be open where it starts.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		for (InitialState again : Repeats.in(scenario.getInitialStates(), InitialState::getActor)) {
			context.report(again, Literals.INITIAL_STATE__ACTOR, of(scenario) + " has a second starting position of "
					+ within(again.getActor()) + "; remove one of them", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}
}
