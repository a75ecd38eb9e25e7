/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on actors, their actions and decision rules. */
public final class ActorConstraints {

	private ActorConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new CoalitionHasMembers(),
				new NoCircularMembership(),
				new ValuesInOrder(),
				new DirectionFits(),
				new OwnChoices(),
				new ScriptedSum(),
				new BelievedOnce(),
				new FearJudged(),
				new PerceivedOnce(),
				new PerceivesOthers(),
				new PerceivesStakesOfSubject(),
				new StakedOnce(),
				new ExistentialWeighs(),
				new OnlyCoalitionsHaveMembers(),
				new StakesGiven(),
				new GuardsReachable(),
				new SlicesDiffer(),
				new AspirationUsed(),
				new DeliversOwnPackage(),
				new ActsOnOthers(),
				new ActionDoesSomething(),
				new ContributionNamed());
	}
}
