/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Belief;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Confidence;
import org.escalation.model.Crossing;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.Duration;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EvidenceItem;
import org.escalation.model.Experiment;
import org.escalation.model.Identified;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.Metric;
import org.escalation.model.NumberOverride;
import org.escalation.model.OffRamp;
import org.escalation.model.RedLine;
import org.escalation.model.Rung;
import org.escalation.model.Scenario;
import org.escalation.model.SelfLimit;
import org.escalation.model.Signal;
import org.escalation.model.Source;
import org.escalation.model.TimeUnit;
import org.escalation.model.Variant;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.generator.ModelGenerator;

/** A model that breaks no rule, with names for the parts that cases damage. */
final class Specimen {

	static final EscalationFactory FACTORY = EscalationFactory.eINSTANCE;

	EscalationModel model = ModelGenerator.generate(1, 800);
	final Actor actor = model.getActors().get(0);
	final Actor other = model.getActors().get(1);
	final Actor third = model.getActors().get(2);
	final RedLine line = (RedLine) actor.getThresholds().get(0);
	final RedLine nextLine = (RedLine) actor.getThresholds().get(1);
	final SelfLimit limit = (SelfLimit) actor.getThresholds().get(actor.getThresholds().size() - 1);
	final Crossing crossing = line.getCrossings().get(0);
	final Signal signal = actor.getSignals().get(0);
	final Belief belief = actor.getBeliefs().get(0);
	final Action action = actor.getActions().get(0);
	final Assessment judgement = (Assessment) line.getEnforcement();
	final DeterrenceLinkage linkage = model.getLinkages().get(0);
	final CapabilityPackage delivered = model.getPackages().get(0);
	final OffRamp offRamp = model.getOffRamps().get(0);
	final Scenario scenario = model.getScenarios().get(0);
	final Variant variant = scenario.getVariants().get(0);
	final NumberOverride override = (NumberOverride) variant.getOverrides().get(0);
	final Experiment experiment = model.getExperiments().get(0);
	final Metric metric = model.getMetrics().get(0);
	final Source source = model.getSources().get(0);
	final EvidenceItem item = crossing.getEvidence().get(0);
	private int number;

	/** A new element with an id, and with a name if its kind has one. */
	@SuppressWarnings("unchecked")
	<T extends Identified> T make(EClass type) {
		Identified element = (Identified) EcoreUtil.create(type);
		element.setId("new-" + ++number);
		if (element instanceof org.escalation.model.NamedElement named) {
			named.setName("New " + type.getName() + " " + number);
		}
		return (T) element;
	}

	Duration months(double value) {
		Duration duration = make(Literals.DURATION);
		duration.setValue(value);
		duration.setUnit(TimeUnit.MONTH);
		return duration;
	}

	/** A judgement against which no rule has an objection. */
	Assessment judged(double low, double high) {
		Assessment made = make(Literals.ASSESSMENT);
		made.setLow(low);
		made.setHigh(high);
		made.setPoint((low + high) / 2);
		made.setWord(LikelihoodWord.UNASSESSED);
		made.setConfidence(Confidence.MODERATE);
		made.setAnalyst(model.getAnalysts().get(0));
		made.setDate(LocalDate.of(2024, 1, 1));
		made.setRationale("For a test.");
		made.getCitations().add(EcoreUtil.copy(actor.getCitations().get(0)));
		made.getCitations().get(0).setId("citation-" + ++number);
		return made;
	}

	/** A condition that an action of the other side makes true. */
	ActionTaken taken(Action action) {
		ActionTaken condition = make(Literals.ACTION_TAKEN);
		condition.getActions().add(action);
		return condition;
	}

	/** A rung by its place, counted from 1. */
	Rung rung(int ordinal) {
		return model.getLadders().get(0).getGroups().get((ordinal - 1) / 6).getRungs().get((ordinal - 1) % 6);
	}
}
