/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Comparator;
import org.escalation.model.Condition;
import org.escalation.model.CostBorne;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.CrossingPattern;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ImplicitLine;
import org.escalation.model.SignalCost;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.TimeElapsed;
import org.escalation.model.TreatyCommitment;

/** Rules on lines, crossings, responses and signals. */
final class ThresholdCases {

	private ThresholdCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("implicit.believer", s -> s.actor.getThresholds().add(implicit(s)), s -> ((ImplicitLine) s.actor.getThresholds().get(s.actor.getThresholds().size() - 1)).getBelievedBy().clear()),
				ConstraintCase.of("threshold.condition", s -> s.nextLine.setCondition(null)),
				ConstraintCase.of("threshold.crossable", s -> s.nextLine.setCondition(cost(s)), s -> s.nextLine.setCondition(never(s))),
				ConstraintCase.of("crossing.date", s -> s.crossing.setDate(s.line.getDeclaredOn().minusDays(1))),
				ConstraintCase.of("crossing.dated", s -> s.crossing.setDate(null)),
				ConstraintCase.of("crossing.evidence", s -> s.crossing.getEvidence().clear()),
				ConstraintCase.of("selflimit.dates", s -> {
					s.limit.setStatus(ThresholdStatus.WITHDRAWN);
					s.limit.setRelaxedOn(s.limit.getDeclaredOn().plusDays(1));
				}, s -> s.limit.setRelaxedOn(s.limit.getDeclaredOn().minusDays(1))),
				ConstraintCase.of("selflimit.effect", s -> s.limit.getRestricts().clear()),
				ConstraintCase.of("selflimit.restricts", s -> s.limit.getRestricts().add(s.other.getActions().get(0))),
				ConstraintCase.of("threshold.evidence", s -> {
					s.line.getCitations().clear();
					s.line.getCrossings().clear();
					s.line.getEvidence().clear();
				}),
				ConstraintCase.of("threshold.rung", s -> s.line.setRung(null)),
				ConstraintCase.of("redline.self", s -> s.line.getAddressees().add(s.actor)),
				ConstraintCase.of("crossing.owner", s -> s.crossing.setBy(s.actor)),
				ConstraintCase.of("response.actions", s -> s.line.getResponse().getActions().add(s.other.getActions().get(0))),
				ConstraintCase.of("redline.addressee", s -> s.line.getAddressees().clear()),
				ConstraintCase.of("redline.response", s -> s.line.setResponse(null)),
				ConstraintCase.of("selflimit.relaxed", s -> s.limit.setRelaxedOn(s.limit.getDeclaredOn().plusDays(1))),
				ConstraintCase.of("treaty.beneficiary", s -> s.actor.getThresholds().add(treaty(s)), s -> ((TreatyCommitment) s.actor.getThresholds().get(s.actor.getThresholds().size() - 1)).getBeneficiaries().clear()),
				ConstraintCase.of("treaty.self", s -> s.actor.getThresholds().add(treaty(s)), s -> s.actor.getThresholds().get(s.actor.getThresholds().size() - 1).getAddressees().add(s.third)),
				ConstraintCase.of("threshold.vague-absolute", s -> {
					s.line.setClarity(0.2);
					s.line.setCommitment(0.9);
				}),
				ConstraintCase.of("crossing.weight", s -> {
					s.crossing.setOutcome(CrossingOutcome.ENFORCED);
					s.crossing.setWeight(0);
				}),
				ConstraintCase.of("condition.empty", s -> {
					AnyOf any = s.make(Literals.ANY_OF);
					any.getConditions().add(s.nextLine.getCondition());
					s.nextLine.setCondition(any);
				}, s -> ((AnyOf) s.nextLine.getCondition()).getConditions().clear()),
				ConstraintCase.of("condition.cycle", s -> s.nextLine.setCondition(crossed(s, s.line)), s -> s.line.setCondition(crossed(s, s.nextLine))),
				ConstraintCase.of("condition.impossible", s -> {
					AllOf both = s.make(Literals.ALL_OF);
					both.getConditions().add(time(s, Comparator.AT_LEAST, 3));
					both.getConditions().add(time(s, Comparator.LESS_THAN, 6));
					s.nextLine.setCondition(both);
				}, s -> ((TimeElapsed) ((AllOf) s.nextLine.getCondition()).getConditions().get(1)).getTime().setValue(3)),
				ConstraintCase.of("crossing.duplicate", s -> {
					Crossing second = s.line.getCrossings().get(1);
					second.setDate(s.crossing.getDate());
				}),
				ConstraintCase.of("crossing.threat", s -> s.line.setDeclaredOn(null), s -> s.signal.setAboutThreshold(null)),
				ConstraintCase.of("crossing.evidence-date", s -> s.item.setDate(s.crossing.getDate().minusDays(3))),
				ConstraintCase.of("signal.cost", s -> s.signal.setAudienceCost(3)),
				ConstraintCase.of("signal.cost", s -> s.signal.setCostType(SignalCost.TIE_HANDS)),
				ConstraintCase.of("signal.line", s -> s.signal.setAboutThreshold(s.other.getThresholds().get(0))),
				ConstraintCase.of("signal.addressee", s -> s.signal.getAddressees().clear()),
				ConstraintCase.of("response.target", s -> s.line.getResponse().setTarget(s.line.getAddressees().get(0)), s -> s.line.getResponse().setTarget(s.actor)),
				ConstraintCase.of("response.harm", s -> s.line.getResponse().setHarm(0)),
				ConstraintCase.of("threshold.enforcement", s -> s.line.setEnforcement(null)));
	}

	private static ImplicitLine implicit(Specimen s) {
		ImplicitLine line = s.make(Literals.IMPLICIT_LINE);
		line.getBelievedBy().add(s.other);
		line.setCondition(s.taken(s.other.getActions().get(0)));
		return line;
	}

	private static TreatyCommitment treaty(Specimen s) {
		TreatyCommitment treaty = s.make(Literals.TREATY_COMMITMENT);
		treaty.getBeneficiaries().add(s.third);
		treaty.getAddressees().add(s.other);
		treaty.setCondition(s.taken(s.other.getActions().get(0)));
		return treaty;
	}

	private static Condition cost(Specimen s) {
		CostBorne condition = s.make(Literals.COST_BORNE);
		condition.setActor(s.actor);
		return condition;
	}

	/** A package that nobody delivers. */
	private static Condition never(Specimen s) {
		CapabilityPackage undelivered = s.make(Literals.CAPABILITY_PACKAGE);
		s.model.getPackages().add(undelivered);
		CapabilityDelivered condition = s.make(Literals.CAPABILITY_DELIVERED);
		condition.setPackage(undelivered);
		return condition;
	}

	private static Condition crossed(Specimen s, Threshold line) {
		CrossingPattern pattern = s.make(Literals.CROSSING_PATTERN);
		pattern.getThresholds().add(line);
		return pattern;
	}

	private static TimeElapsed time(Specimen s, Comparator comparator, double months) {
		TimeElapsed time = s.make(Literals.TIME_ELAPSED);
		time.setComparator(comparator);
		time.setTime(s.months(months));
		return time;
	}
}
