/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Metric;
import org.escalation.model.MetricKind;
import org.escalation.model.Side;
import org.escalation.model.TerminalOutcome;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Disaster and severity are not counted as a gain. */
final class SideFits extends AbstractConstraint<Metric> {

	SideFits() {
		super("metric.side", Severity.WARNING, Metric.class,
				"Disaster and severity are not counted as a gain.",
				"The side decides how experiments weigh what is gained against what is risked.");
	}

	@Override
	protected void examine(Metric metric, CheckContext context) {
		boolean harmful = metric.getKind() == MetricKind.MAX_SEVERITY
				|| metric.getKind() == MetricKind.OUTCOME_SHARE && metric.getOutcome() == TerminalOutcome.DISASTER;
		if (harmful && metric.getSide() == Side.GAIN) {
			context.report(metric, Literals.METRIC__SIDE, of(metric) + " counts as a gain; count it as harm",
					new Fix("Count it as harm", () -> metric.setSide(Side.HARM)));
		}
	}
}
