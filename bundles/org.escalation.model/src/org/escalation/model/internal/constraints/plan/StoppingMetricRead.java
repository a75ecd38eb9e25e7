/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Experiment;
import org.escalation.model.StoppingRule;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A stopping rule watches a metric that the experiment reads off. */
final class StoppingMetricRead extends AbstractConstraint<StoppingRule> {

	StoppingMetricRead() {
		super("stopping.metric", Severity.ERROR, StoppingRule.class,
				"A stopping rule watches a metric that the experiment reads off.",
				"What is not measured cannot be waited for.");
	}

	@Override
	protected void examine(StoppingRule stopping, CheckContext context) {
		if (stopping.eContainer() instanceof Experiment experiment && stopping.getMetric() != null
				&& !experiment.getMetrics().isEmpty() && !experiment.getMetrics().contains(stopping.getMetric())) {
			context.report(stopping, Literals.STOPPING_RULE__METRIC, of(stopping) + " watches " + within(stopping.getMetric())
					+ ", which the experiment does not read off; add it to its metrics",
					new Fix("Add it to the metrics", () -> experiment.getMetrics().add(stopping.getMetric())));
		}
	}
}
