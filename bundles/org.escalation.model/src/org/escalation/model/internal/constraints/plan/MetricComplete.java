/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Metric;
import org.escalation.model.MetricKind;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A metric says of what it is. */
final class MetricComplete extends AbstractConstraint<Metric> {

	MetricComplete() {
		super("metric.subject", Severity.WARNING, Metric.class,
				"A metric says of what it is.",
				"The probability of an outcome needs the outcome; otherwise nothing can be read off.");
	}

	@Override
	protected void examine(Metric metric, CheckContext context) {
		if (metric.getKind() == MetricKind.OUTCOME_SHARE && !metric.eIsSet(Literals.METRIC__OUTCOME) && metric.getOutcome() == null) {
			context.report(metric, Literals.METRIC__OUTCOME, of(metric) + " is the probability of an outcome and names none; choose one");
		} else if (metric.getThreshold() != null && metric.getActor() != null && metric.getThreshold().getOwner() != null
				&& metric.getThreshold().getOwner() != metric.getActor()) {
			context.report(metric, Literals.METRIC__THRESHOLD, of(metric) + " is about " + within(metric.getActor()) + " and about "
					+ within(metric.getThreshold()) + " of " + within(metric.getThreshold().getOwner()) + "; clear one of the two",
					new Fix("Clear the actor", () -> metric.setActor(null)));
		}
	}
}
