/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Experiment;
import org.escalation.model.Metric;
import org.escalation.model.Side;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An experiment that counts gains counts harm too. */
final class HarmCounted extends AbstractConstraint<Experiment> {

	HarmCounted() {
		super("experiment.harm", Severity.WARNING, Experiment.class,
				"An experiment that counts gains counts harm too.",
				"A recommendation that is only asked what it gains cannot lose.");
	}

	@Override
	protected void examine(Experiment experiment, CheckContext context) {
		List<Metric> metrics = !experiment.getMetrics().isEmpty() || experiment.getScenario() == null ? experiment.getMetrics()
				: experiment.getScenario().getMetrics();
		boolean gain = metrics.stream().anyMatch(each -> each.getSide() == Side.GAIN);
		boolean harm = metrics.stream().anyMatch(each -> each.getSide() == Side.HARM);
		if (gain && !harm) {
			Fix[] fixes = context.model().getMetrics().stream().filter(each -> each.getSide() == Side.HARM).limit(3)
					.map(each -> new Fix("Add " + within(each), () -> metrics.add(each))).toArray(Fix[]::new);
			context.report(experiment, Literals.EXPERIMENT__METRICS, of(experiment)
					+ " has metrics of gain and none of harm; add one, such as the probability of disaster", fixes);
		}
	}
}
