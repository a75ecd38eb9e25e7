/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.Actor;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.InitialState;
import org.escalation.model.OffRamp;
import org.escalation.model.Scenario;
import org.escalation.model.Signal;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** What is in force in a scenario belongs to its participants. */
final class NoOutsiders extends AbstractConstraint<Scenario> {

	NoOutsiders() {
		super("scenario.outsider", Severity.WARNING, Scenario.class,
				"What is in force in a scenario belongs to its participants.",
				"Linkages, off-ramps, signals and starting positions of others have no effect in any run.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		if (scenario.getParticipants().isEmpty()) {
			return;
		}
		for (DeterrenceLinkage each : scenario.getLinkages()) {
			check(scenario, each, each.getGuarantor(), Literals.SCENARIO__LINKAGES, context);
		}
		for (OffRamp each : scenario.getOffRamps()) {
			each.getSettlements().forEach(terms -> check(scenario, each, terms.getActor(), Literals.SCENARIO__OFF_RAMPS, context));
		}
		for (Signal each : scenario.getSignals()) {
			check(scenario, each, each.getSender(), Literals.SCENARIO__SIGNALS, context);
		}
		for (InitialState each : scenario.getInitialStates()) {
			check(scenario, each, each.getActor(), Literals.SCENARIO__INITIAL_STATES, context);
		}
	}

	private static void check(Scenario scenario, EObject part, Actor actor, EReference feature, CheckContext context) {
		if (actor != null && !Standing.isAmong(actor, scenario.getParticipants())) {
			context.report(scenario, feature, of(scenario) + " contains " + within(part) + " of " + within(actor)
					+ ", which takes no part; add it to the participants or leave this out",
					new Fix("Add " + within(actor) + " to the participants", () -> scenario.getParticipants().add(actor)));
		}
	}
}
