/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Actor;
import org.escalation.model.ActorKind;
import org.escalation.model.CostEffect;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ExogenousEvent;
import org.escalation.model.FactorialDesign;
import org.escalation.model.Identified;
import org.escalation.model.InclusionOverride;
import org.escalation.model.InitialState;
import org.escalation.model.Ladder;
import org.escalation.model.Metric;
import org.escalation.model.MetricKind;
import org.escalation.model.NumberOverride;
import org.escalation.model.Report;
import org.escalation.model.ReportSection;
import org.escalation.model.RunRecord;
import org.escalation.model.Sampling;
import org.escalation.model.Scenario;
import org.escalation.model.Side;
import org.escalation.model.StoppingRule;
import org.escalation.model.SweepDesign;
import org.escalation.model.SweepFactor;
import org.escalation.model.UniformRange;
import org.escalation.model.io.ElementIds;

/** Rules on scenarios, variants, experiments and reports. */
final class PlanCases {

	private PlanCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("scenario.rule", s -> s.actor.setDecisionRule(null)),
				ConstraintCase.of("scenario.horizon", s -> s.scenario.setHorizon(s.months(0.1))),
				ConstraintCase.of("model.turn", s -> s.model.setTickLength(0)),
				ConstraintCase.of("linkage.expiry", s -> s.linkage.setExpiry(s.scenario.getStart())),
				ConstraintCase.of("variant.identical", s -> s.variant.getOverrides().clear()),
				ConstraintCase.of("override.type", s -> s.override.setFeature(Literals.RUNG__SEVERITY)),
				ConstraintCase.of("override.stale", s -> s.override.setOldValue(7)),
				ConstraintCase.of("experiment.variants", s -> s.experiment.setDesign(null)),
				ConstraintCase.of("assumption.untested", s -> s.model.getAssumptions().get(0).getTestedBy().clear()),
				ConstraintCase.of("sweep.feature", s -> sweep(s), s -> factor(s).setFeature(Literals.ACTOR__KIND)),
				ConstraintCase.of("sweep.range", s -> sweep(s), s -> ((UniformRange) factor(s).getRange()).setHigh(1.5)),
				ConstraintCase.of("sweep.duplicate", s -> sweep(s), s -> {
					SweepFactor again = EcoreUtil.copy(factor(s));
					again.setId("again");
					again.getRange().setId("range");
					((SweepDesign) s.experiment.getDesign()).getFactors().add(again);
				}),
				ConstraintCase.of("sweep.size", s -> sweep(s), s -> {
					((SweepDesign) s.experiment.getDesign()).setSampling(Sampling.GRID);
					((SweepDesign) s.experiment.getDesign()).setPoints(20_000);
				}),
				ConstraintCase.of("experiment.variants-elsewhere", s -> {
					Scenario elsewhere = s.make(Literals.SCENARIO);
					elsewhere.setLadder(s.scenario.getLadder());
					elsewhere.getParticipants().addAll(s.scenario.getParticipants());
					s.model.getScenarios().add(elsewhere);
				}, s -> s.model.getScenarios().get(1).getVariants().add(s.variant)),
				ConstraintCase.of("experiment.factors-overlap", s -> factorial(s, 2), s -> {
					NumberOverride again = EcoreUtil.copy(s.override);
					again.setId("again");
					s.scenario.getVariants().get(1).getOverrides().add(again);
				}),
				ConstraintCase.of("experiment.factors", s -> factorial(s, 2), s -> ((FactorialDesign) s.experiment.getDesign()).getFactors().remove(1)),
				ConstraintCase.of("experiment.harm", s -> s.model.getMetrics().add(metric(s, MetricKind.CAPABILITY_DELIVERED, Side.GAIN)), s -> {
					s.experiment.getMetrics().clear();
					s.experiment.getMetrics().add(s.model.getMetrics().get(1));
				}),
				ConstraintCase.of("experiment.precision", s -> s.experiment.setReplications(50)),
				ConstraintCase.of("stopping.metric", s -> stopping(s), s -> {
					s.model.getMetrics().add(metric(s, MetricKind.COST, Side.HARM));
					s.experiment.getStopping().setMetric(s.model.getMetrics().get(1));
				}),
				ConstraintCase.of("stopping.limits", s -> stopping(s), s -> s.experiment.getStopping().setHalfWidth(0)),
				ConstraintCase.of("stopping.limits", s -> stopping(s), s -> s.experiment.getStopping().setMaximum(10)),
				ConstraintCase.of("metric.subject", s -> {
					s.metric.setKind(MetricKind.ENFORCEMENT_GAP);
					s.metric.setThreshold(s.line);
				}, s -> s.metric.setActor(s.other)),
				ConstraintCase.of("metric.side", s -> s.metric.setSide(Side.GAIN)),
				ConstraintCase.of("override.twice", s -> {
					NumberOverride again = EcoreUtil.copy(s.override);
					again.setId("again");
					s.variant.getOverrides().add(again);
				}),
				ConstraintCase.of("override.range", s -> s.override.setNewValue(-3)),
				ConstraintCase.of("override.same", s -> s.override.setNewValue(s.override.getOldValue())),
				ConstraintCase.of("override.inclusion", s -> include(s, false), s -> ((InclusionOverride) s.variant.getOverrides().get(1)).setIncluded(true)),
				ConstraintCase.of("scenario.outsider", s -> s.scenario.getParticipants().remove(s.linkage.getGuarantor())),
				ConstraintCase.of("scenario.start-twice", s -> s.scenario.getInitialStates().add(start(s, s.actor)), s -> s.scenario.getInitialStates().add(start(s, s.actor))),
				ConstraintCase.of("scenario.ladder", s -> s.scenario.setLadder(null)),
				ConstraintCase.of("scenario.ladder", s -> {
					Ladder ladder = EcoreUtil.copy(s.model.getLadders().get(0));
					ladder.setName("Second ladder");
					ladder.setId(null);
					ladder.eAllContents().forEachRemaining(each -> ((Identified) each).setId(null));
					s.model.getLadders().add(ladder);
					ElementIds.assignMissing(s.model);
				}, s -> s.scenario.setLadder(s.model.getLadders().get(1))),
				ConstraintCase.of("scenario.signal-date", s -> {
					s.signal.setDate(s.scenario.getStart().plusMonths(2));
					s.scenario.getSignals().add(s.signal);
				}, s -> s.signal.setDate(s.scenario.getStart().plusYears(40))),
				ConstraintCase.of("scenario.signal-date", s -> {
					s.signal.setDate(s.scenario.getStart().plusMonths(2));
					s.scenario.getSignals().add(s.signal);
				}, s -> s.signal.setDate(null)),
				ConstraintCase.of("scenario.start", s -> {
					s.signal.setDate(s.scenario.getStart().plusMonths(2));
					s.scenario.getSignals().add(s.signal);
				}, s -> s.scenario.setStart(null)),
				ConstraintCase.of("offramp.horizon", s -> s.offRamp.setOpenFrom(s.months(200))),
				ConstraintCase.of("scenario.members", s -> s.third.setKind(ActorKind.COALITION), s -> s.third.getMembers().add(s.other)),
				ConstraintCase.of("event.effects", s -> s.scenario.getEvents().add(event(s)), s -> s.scenario.getEvents().get(0).getEffects().clear()),
				ConstraintCase.of("run.traceable", s -> s.experiment.getRuns().add(run(s)), s -> s.experiment.getRuns().get(0).setModelHash(null)),
				ConstraintCase.of("report.section", s -> s.model.getReports().add(report(s)), s -> s.model.getReports().get(0).getSections().get(0).setSection(null)));
	}

	private static void sweep(Specimen s) {
		SweepDesign design = s.make(Literals.SWEEP_DESIGN);
		design.setSampling(Sampling.SOBOL);
		SweepFactor factor = s.make(Literals.SWEEP_FACTOR);
		factor.setElement(s.actor);
		factor.setFeature(Literals.ACTOR__CENTRALISATION);
		UniformRange range = s.make(Literals.UNIFORM_RANGE);
		range.setLow(0.1);
		range.setHigh(0.9);
		factor.setRange(range);
		design.getFactors().add(factor);
		s.experiment.setDesign(design);
	}

	private static SweepFactor factor(Specimen s) {
		return ((SweepDesign) s.experiment.getDesign()).getFactors().get(0);
	}

	private static void factorial(Specimen s, int factors) {
		FactorialDesign design = s.make(Literals.FACTORIAL_DESIGN);
		design.getFactors().addAll(s.scenario.getVariants().subList(0, factors));
		s.experiment.setDesign(design);
	}

	private static Metric metric(Specimen s, MetricKind kind, Side side) {
		Metric metric = s.make(Literals.METRIC);
		metric.setKind(kind);
		metric.setSide(side);
		return metric;
	}

	private static void stopping(Specimen s) {
		StoppingRule rule = s.make(Literals.STOPPING_RULE);
		rule.setMetric(s.metric);
		s.experiment.setStopping(rule);
	}

	private static void include(Specimen s, boolean included) {
		InclusionOverride override = s.make(Literals.INCLUSION_OVERRIDE);
		override.setElement(s.linkage);
		override.setIncluded(included);
		s.variant.getOverrides().add(override);
	}

	private static InitialState start(Specimen s, Actor actor) {
		InitialState state = s.make(Literals.INITIAL_STATE);
		state.setActor(actor);
		state.setRung(s.rung(3));
		return state;
	}

	private static ExogenousEvent event(Specimen s) {
		ExogenousEvent event = s.make(Literals.EXOGENOUS_EVENT);
		event.setProbability(s.judged(0.1, 0.2));
		CostEffect effect = s.make(Literals.COST_EFFECT);
		effect.setActor(s.actor);
		effect.setAmount(5);
		event.getEffects().add(effect);
		return event;
	}

	private static RunRecord run(Specimen s) {
		RunRecord run = s.make(Literals.RUN_RECORD);
		run.setEngineVersion("1");
		run.setModelHash("0f");
		run.setReplications(100);
		return run;
	}

	private static Report report(Specimen s) {
		Report report = s.make(Literals.REPORT);
		ReportSection section = s.make(Literals.REPORT_SECTION);
		section.setSection("org.escalation.reporting.measures");
		report.getSections().add(section);
		return report;
	}
}
