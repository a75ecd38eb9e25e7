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
				new AssumptionTested(),
				new SweepFeatureFits(),
				new SweepInRange(),
				new SweptOnce(),
				new SweepAffordable(),
				new VariantsOfScenario(),
				new FactorsIndependent(),
				new FactorCount(),
				new HarmCounted(),
				new RunsEnough(),
				new StoppingMetricRead(),
				new StoppingCanStop(),
				new MetricComplete(),
				new SideFits(),
				new OverriddenOnce(),
				new OverrideInRange(),
				new OverrideChanges(),
				new InclusionChanges(),
				new NoOutsiders(),
				new StartsOnce(),
				new OnLadderOfScenario(),
				new SignalsInTime(),
				new StartGiven(),
				new OffRampInTime(),
				new MembersNotBesideCoalition(),
				new EventDoesSomething(),
				new RunTraceable(),
				new SectionNamed(),
				new BeliefGiven());
	}
}
