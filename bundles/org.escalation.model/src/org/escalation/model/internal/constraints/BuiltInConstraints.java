/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import java.util.List;
import java.util.stream.Stream;

import org.escalation.model.constraints.Constraint;
import org.escalation.model.internal.constraints.actor.ActorConstraints;
import org.escalation.model.internal.constraints.commitment.CommitmentConstraints;
import org.escalation.model.internal.constraints.evidence.EvidenceConstraints;
import org.escalation.model.internal.constraints.ladder.LadderConstraints;
import org.escalation.model.internal.constraints.plan.PlanConstraints;
import org.escalation.model.internal.constraints.probability.ProbabilityConstraints;
import org.escalation.model.internal.constraints.threshold.ThresholdConstraints;
import org.escalation.model.internal.constraints.values.ValuesConstraints;

/** The constraints of this bundle. */
public final class BuiltInConstraints {

	private BuiltInConstraints() {
	}

	/** All of them, in the order of help and of SARIF rules. */
	public static List<Constraint> all() {
		return Stream.of(
				ValuesConstraints.all(),
				ProbabilityConstraints.all(),
				LadderConstraints.all(),
				ThresholdConstraints.all(),
				ActorConstraints.all(),
				CommitmentConstraints.all(),
				PlanConstraints.all(),
				EvidenceConstraints.all())
				.flatMap(List::stream).toList();
	}
}
