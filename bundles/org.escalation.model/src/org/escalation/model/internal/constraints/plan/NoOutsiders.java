/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
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
		Set<Actor> inside = Standing.withMembers(scenario.getParticipants());
		for (Part part : parts(scenario)) {
			if (part.actor() != null && !inside.contains(part.actor())
					&& Collections.disjoint(inside, Standing.withMembers(part.actor()))) {
				context.report(scenario, part.list(), of(scenario) + " contains " + within(part.element()) + " of "
						+ within(part.actor()) + ", which takes no part; add it to the participants or leave this out",
						new Fix("Add " + within(part.actor()) + " to the participants", () -> scenario.getParticipants().add(part.actor())));
			}
		}
	}

	/** Something in force, and the actor on whom it depends. */
	private record Part(EObject element, Actor actor, EReference list) {
	}

	private static List<Part> parts(Scenario scenario) {
		List<Part> parts = new ArrayList<>();
		scenario.getLinkages().forEach(it -> parts.add(new Part(it, it.getGuarantor(), Literals.SCENARIO__LINKAGES)));
		scenario.getOffRamps().forEach(it -> it.getSettlements()
				.forEach(terms -> parts.add(new Part(it, terms.getActor(), Literals.SCENARIO__OFF_RAMPS))));
		scenario.getSignals().forEach(it -> parts.add(new Part(it, it.getSender(), Literals.SCENARIO__SIGNALS)));
		scenario.getInitialStates().forEach(it -> parts.add(new Part(it, it.getActor(), Literals.SCENARIO__INITIAL_STATES)));
		return parts;
	}
}
