/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on scenarios, variants, experiments and metrics. */
public final class PlanConstraints {

	private PlanConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new ParticipantsDecide(),
				new HorizonSensible(),
				new TurnHasLength(),
				new LinkagesInForce(),
				new VariantDiffers(),
				new OverrideFits(),
				new OverrideCurrent(),
				new ComparesSomething(),
				new AssumptionTested());
	}
}
