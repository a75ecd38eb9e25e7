/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.percent;

import org.escalation.model.Assessment;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** The best estimate of a judgement lies within its range. */
final class RangeInOrder extends AbstractConstraint<Assessment> {

	RangeInOrder() {
		super("assessment.order", Severity.ERROR, Assessment.class,
				"The best estimate of a judgement lies within its range.",
				"Measures use the point, sensitivity analysis the range; they must describe the same belief.");
	}

	@Override
	protected void examine(Assessment assessment, CheckContext context) {
		double low = assessment.getLow();
		double point = assessment.getPoint();
		double high = assessment.getHigh();
		if (low > high) {
			context.report(assessment, Literals.ASSESSMENT__LOW, of(assessment) + " has a range from " + percent(low) + " to "
					+ percent(high) + ", which is empty; exchange the ends", new Fix("Exchange the ends of the range", () -> {
						assessment.setLow(high);
						assessment.setHigh(low);
					}));
		} else if (point < low || point > high) {
			context.report(assessment, Literals.ASSESSMENT__POINT, of(assessment) + " has the point " + percent(point)
					+ " outside its range " + percent(low) + " to " + percent(high) + "; move the point or widen the range",
					new Fix("Widen the range to the point", () -> {
						assessment.setLow(Math.min(low, point));
						assessment.setHigh(Math.max(high, point));
					}));
		}
	}
}
