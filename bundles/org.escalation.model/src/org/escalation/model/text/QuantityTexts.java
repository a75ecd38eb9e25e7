/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import static org.escalation.model.text.Numbers.percent;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Assessment;
import org.escalation.model.BetaShape;
import org.escalation.model.Delay;
import org.escalation.model.Distribution;
import org.escalation.model.Duration;
import org.escalation.model.FixedValue;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.Probability;
import org.escalation.model.SharedAssessment;
import org.escalation.model.TimeUnit;
import org.escalation.model.UniformRange;

/** Durations, distributions and probabilities in a few words. */
public final class QuantityTexts {

	private QuantityTexts() {
	}

	/** "3 months"; "no duration" for null. */
	public static String of(Duration duration) {
		return duration == null ? "no duration" : withUnit(plain(duration.getValue()), duration.getValue(), duration.getUnit());
	}

	/** "1 to 6, most likely 3 months". */
	public static String of(Delay delay) {
		if (delay == null || delay.getDistribution() == null) {
			return "no delay";
		}
		double plural = delay.getDistribution() instanceof FixedValue fixed ? fixed.getValue() : 2;
		return withUnit(of(delay.getDistribution()), plural, delay.getUnit());
	}

	/** A distribution without its unit: "1 to 6, most likely 3". */
	public static String of(Distribution distribution) {
		return switch (distribution) {
		case FixedValue fixed -> plain(fixed.getValue());
		case UniformRange range -> plain(range.getLow()) + " to " + plain(range.getHigh());
		case PertRange range -> plain(range.getLow()) + " to " + plain(range.getHigh())
				+ ", most likely " + plain(range.getMode());
		case NormalSpread normal -> plain(normal.getMean()) + " ± " + plain(normal.getDeviation());
		case BetaShape beta -> "beta(" + plain(beta.getAlpha()) + ", " + plain(beta.getBeta()) + ")";
		case null -> "no distribution";
		default -> ModelTexts.label(distribution.eClass());
		};
	}

	/** "likely: 68 % (55 % to 80 %)"; "not assessed" for null. */
	public static String of(Probability probability) {
		return switch (probability) {
		case Assessment assessment -> judgement(assessment);
		case SharedAssessment shared when shared.getAssessment() != null -> judgement(shared.getAssessment());
		case null, default -> "not assessed";
		};
	}

	private static String judgement(Assessment assessment) {
		String numbers = percent(assessment.getPoint());
		if (assessment.getLow() < assessment.getHigh()) {
			numbers += " (" + percent(assessment.getLow()) + " to " + percent(assessment.getHigh()) + ")";
		}
		return assessment.getWord() == LikelihoodWord.UNASSESSED ? numbers
				: ModelTexts.label(assessment.getWord()) + ": " + numbers;
	}

	private static String withUnit(String number, double value, TimeUnit unit) {
		return number + ' ' + ModelTexts.label(unit) + (value == 1 ? "" : "s");
	}
}
