/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on judgements of probability and on uncertain numbers. */
public final class ProbabilityConstraints {

	private ProbabilityConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new RangeInOrder(),
				new WordFitsNumbers(),
				new SourceGiven(),
				new RationaleGiven(),
				new NotCertain(),
				new UsedJudgement(),
				new RangeNotEmpty(),
				new PositiveCounts(),
				new DelayNotNegative(),
				new LocationOnScale(),
				new SomethingJudged(),
				new ConfidenceFitsRange(),
				new AnalystNamed(),
				new DelayFeltInTurns());
	}
}
