/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.escalation.model.Confidence;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.TimeUnit;
import org.escalation.model.UniformRange;

/** Rules on judgements, distributions and delays. */
final class ProbabilityCases {

	private ProbabilityCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("delay.negative", s -> {
					NormalSpread spread = s.make(Literals.NORMAL_SPREAD);
					spread.setMean(1);
					spread.setDeviation(5);
					s.linkage.getDelay().setDistribution(spread);
				}),
				ConstraintCase.of("location.scale", s -> {
					UniformRange range = s.make(Literals.UNIFORM_RANGE);
					range.setLow(20);
					range.setHigh(60);
					s.line.setLocation(range);
				}, s -> ((UniformRange) s.line.getLocation()).setHigh(150)),
				ConstraintCase.of("assessment.certain", s -> {
					s.judgement.setPoint(1);
					s.judgement.setHigh(1);
					s.judgement.setWord(LikelihoodWord.UNASSESSED);
				}),
				ConstraintCase.of("beta.positive", s -> s.belief.setAlpha(0)),
				ConstraintCase.of("assessment.order", s -> s.judgement.setPoint(0.9)),
				ConstraintCase.of("distribution.order", s -> ((PertRange) s.linkage.getDelay().getDistribution()).setMode(50)),
				ConstraintCase.of("assessment.rationale", s -> s.judgement.setRationale(null)),
				ConstraintCase.of("assessment.source", s -> s.judgement.getCitations().clear()),
				ConstraintCase.of("assessment.unused", s -> s.model.getAssessments().add(s.judged(0.2, 0.4))),
				ConstraintCase.of("assessment.word", s -> s.judgement.setWord(LikelihoodWord.VERY_LIKELY)),
				ConstraintCase.of("assessment.empty", s -> {
					s.judgement.setWord(LikelihoodWord.UNASSESSED);
					s.judgement.setLow(0);
					s.judgement.setHigh(1);
				}),
				ConstraintCase.of("assessment.confidence", s -> {
					s.judgement.setConfidence(Confidence.HIGH);
					s.judgement.setLow(0.1);
					s.judgement.setHigh(0.8);
				}),
				ConstraintCase.of("assessment.analyst", s -> s.judgement.setAnalyst(null)),
				ConstraintCase.of("delay.short", s -> s.linkage.getDelay().setUnit(TimeUnit.DAY)));
	}
}
