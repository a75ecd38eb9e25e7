/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on linkages, packages and off-ramps. */
public final class CommitmentConstraints {

	private CommitmentConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new TriggerReachable(),
				new NoInstantCycle(),
				new CommitsToSomething(),
				new PackageNotEmpty(),
				new WindowOpens(),
				new TwoSides(),
				new Acceptable(),
				new SharesNotAboveOne(),
				new SharesComplete(),
				new ScheduleInOrder(),
				new DeliversOwnItems(),
				new CoherenceNeedsOneDelivery(),
				new PackageBetweenTwo(),
				new VetoHeldOnce(),
				new VetoOfInsider(),
				new NotAgainstGuarantor(),
				new TargetSetsItOff(),
				new LinkageHarms(),
				new DiscretionJudged(),
				new TriggerLineInForce(),
				new ProviderCommitted(),
				new LiftsOwnLimits(),
				new LinkageInScenario(),
				new OffRampInScenario(),
				new SettledOnce());
	}
}
