/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.escalation.model.Actor;
import org.escalation.model.Belief;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.ModelIndex.Use;
import org.escalation.model.io.Severity;

/** Whoever a line is to restrain believes something about it. */
final class BeliefGiven extends AbstractConstraint<Actor> {

	BeliefGiven() {
		super("belief.missing", Severity.INFO, Actor.class,
				"Whoever a line is to restrain believes something about it.",
				"Without a belief the judged chance of enforcement stands in, as if everybody judged "
						+ "alike.");
	}

	@Override
	protected void examine(Actor actor, CheckContext context) {
		List<Use> uses = context.index().usesOf(actor);
		if (actor.getDecisionRule() == null || uses.stream().noneMatch(use -> use.feature() == Literals.SCENARIO__PARTICIPANTS)) {
			return;
		}
		Set<Threshold> believed = actor.getBeliefs().stream().map(Belief::getThreshold).collect(Collectors.toSet());
		for (Use use : uses) {
			if (use.feature() == Literals.THRESHOLD__ADDRESSEES && use.from() instanceof RedLine line
					&& line.getStatus() == ThresholdStatus.ACTIVE && !believed.contains(line)) {
				context.report(actor, Literals.ACTOR__BELIEFS, of(actor) + " has no belief about " + within(line)
						+ ", which is to restrain it; add one");
			}
		}
	}
}
