/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on escalation ladders. */
public final class LadderConstraints {

	private LadderConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new OrdinalsUnique(),
				new SeverityRises(),
				new RungsInOrder(),
				new FirebreakBetweenNeighbours(),
				new LadderHasSteps(),
				new HazardRises(),
				new FirebreakOnce(),
				new GroupHasRungs(),
				new OrdinalsWithoutGaps());
	}
}
