/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Actor;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Condition;
import org.escalation.model.Delivery;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Identified;
import org.escalation.model.SelfLimit;
import org.escalation.model.Settlement;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.Veto;
import org.escalation.model.io.ElementIds;

/** Rules on linkages, packages and off-ramps. */
final class CommitmentCases {

	private CommitmentCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("offramp.acceptable", s -> s.offRamp.getSettlements().get(0).setValue(-200)),
				ConstraintCase.of("linkage.effect", s -> s.linkage.setPackage(null)),
				ConstraintCase.of("linkage.cycle", s -> {
					s.linkage.setDelay(null);
					s.line.setCondition(delivered(s, 1));
					CapabilityPackage second = EcoreUtil.copy(s.delivered);
					s.model.getPackages().add(second);
					renew(second, s);
					((CapabilityDelivered) s.line.getCondition()).setPackage(second);
				}, s -> ((CapabilityDelivered) s.line.getCondition()).setPackage(s.delivered)),
				ConstraintCase.of("package.items", s -> s.delivered.getItems().clear()),
				ConstraintCase.of("linkage.reachable", s -> s.line.setCondition(null)),
				ConstraintCase.of("offramp.sides", s -> s.offRamp.getSettlements().remove(1)),
				ConstraintCase.of("offramp.window", s -> s.offRamp.setOpenUntil(s.months(5)), s -> s.offRamp.getOpenUntil().setValue(1)),
				ConstraintCase.of("schedule.shares", s -> schedule(s, 0.5, 0.5), s -> s.delivered.getSchedule().get(0).setShare(0.75)),
				ConstraintCase.of("schedule.incomplete", s -> schedule(s, 0.5, 0.5), s -> s.delivered.getSchedule().get(0).setShare(0.25)),
				ConstraintCase.of("schedule.order", s -> schedule(s, 0.5, 0.5), s -> s.delivered.getSchedule().get(0).setAfter(s.months(20))),
				ConstraintCase.of("schedule.items", s -> {
					schedule(s, 0.5, 0.5);
					s.model.getPackages().add(renew(EcoreUtil.copy(s.delivered), s));
				}, s -> s.delivered.getSchedule().get(0).getItems().add(s.model.getPackages().get(s.model.getPackages().size() - 1).getItems().get(0))),
				ConstraintCase.of("package.coherence", s -> schedule(s, 0.5, 0.5), s -> s.delivered.setCoherenceBonus(0.2)),
				ConstraintCase.of("package.parties", s -> s.delivered.setRecipient(null)),
				ConstraintCase.of("veto.duplicate", s -> s.linkage.getVetoes().add(veto(s, s.linkage.getGuarantor())), s -> s.linkage.getVetoes().add(veto(s, s.linkage.getGuarantor()))),
				ConstraintCase.of("veto.holder", s -> s.linkage.getVetoes().add(veto(s, s.linkage.getGuarantor())), s -> s.linkage.getVetoes().get(0).setHolder(s.linkage.getTarget())),
				ConstraintCase.of("linkage.self", s -> s.linkage.setTarget(s.linkage.getGuarantor())),
				ConstraintCase.of("linkage.trigger-by", s -> s.linkage.getTrigger().getBy().add(s.linkage.getTarget()), s -> {
					s.linkage.getTrigger().getBy().clear();
					s.linkage.getTrigger().getBy().add(s.linkage.getGuarantor());
				}),
				ConstraintCase.of("linkage.harm", s -> s.linkage.setHarm(0)),
				ConstraintCase.of("linkage.discretion", s -> s.linkage.setDiscretion(null)),
				ConstraintCase.of("linkage.line", s -> s.line.setStatus(ThresholdStatus.WITHDRAWN)),
				ConstraintCase.of("linkage.provider", s -> s.delivered.setProvider(s.other)),
				ConstraintCase.of("linkage.relaxes", s -> s.linkage.getRelaxes().add(s.limit), s -> s.linkage.getRelaxes().add((SelfLimit) s.other.getThresholds().get(s.other.getThresholds().size() - 1))),
				ConstraintCase.of("linkage.unused", s -> s.scenario.getLinkages().remove(s.linkage)),
				ConstraintCase.of("offramp.unused", s -> s.scenario.getOffRamps().remove(s.offRamp)),
				ConstraintCase.of("offramp.terms-twice", s -> {
					Settlement again = s.make(Literals.SETTLEMENT);
					again.setActor(s.offRamp.getSettlements().get(0).getActor());
					again.setValue(10);
					s.offRamp.getSettlements().add(again);
				}));
	}

	private static Condition delivered(Specimen s, double share) {
		CapabilityDelivered condition = s.make(Literals.CAPABILITY_DELIVERED);
		condition.setShare(share);
		return condition;
	}

	private static void schedule(Specimen s, double... shares) {
		for (double share : shares) {
			Delivery delivery = s.make(Literals.DELIVERY);
			delivery.setShare(share);
			delivery.setAfter(s.months(s.delivered.getSchedule().size()));
			s.delivered.getSchedule().add(delivery);
		}
	}

	private static CapabilityPackage renew(CapabilityPackage copy, Specimen s) {
		copy.setName("Second package");
		copy.setId(null);
		copy.eAllContents().forEachRemaining(each -> ((Identified) each).setId(null));
		ElementIds.assignMissing(s.model);
		return copy;
	}

	private static Veto veto(Specimen s, Actor holder) {
		Veto veto = s.make(Literals.VETO);
		veto.setHolder(holder);
		veto.setProbability(s.judged(0.1, 0.2));
		return veto;
	}
}
