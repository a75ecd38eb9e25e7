/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on thresholds, responses and crossings. */
public final class ThresholdConstraints {

	private ThresholdConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new RedLineAddressed(),
				new RedLineAnswered(),
				new VagueButAbsolute(),
				new ConditionGiven(),
				new Crossable(),
				new NotAgainstOneself(),
				new LineDocumented(),
				new LineOnLadder(),
				new OwnResponse(),
				new RelaxedLimit(),
				new LimitDatesInOrder(),
				new LimitsOwnActions(),
				new LimitRestricts(),
				new Believed(),
				new TreatyProtects(),
				new CrossedAfterDeclared(),
				new CrossingDated(),
				new WeightFitsOutcome(),
				new NotCrossedByOwner(),
				new CrossingDocumented(),
				new ConditionNotEmpty(),
				new ConditionNotCircular(),
				new ConditionPossible(),
				new CrossedOnce(),
				new ThreatOnRecord(),
				new EvidenceNotEarlier(),
				new SignalCostFits(),
				new SignalOnOwnLine(),
				new SignalAddressed(),
				new ResponseHitsAddressee(),
				new ResponseHarms(),
				new EnforcementJudged(),
				new TreatyAgainstOthers());
	}
}
