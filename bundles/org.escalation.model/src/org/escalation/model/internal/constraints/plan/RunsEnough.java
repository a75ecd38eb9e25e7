/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Experiment;
import org.escalation.model.SweepDesign;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An experiment has runs enough to tell its outcomes apart. */
final class RunsEnough extends AbstractConstraint<Experiment> {

	RunsEnough() {
		super("experiment.precision", Severity.INFO, Experiment.class,
				"An experiment has runs enough to tell its outcomes apart.",
				"The 95 % interval of a share of one half has a half-width of 0.98 divided by the square "
						+ "root of the number of runs.");
	}

	@Override
	protected void examine(Experiment experiment, CheckContext context) {
		if (!(experiment.getDesign() instanceof SweepDesign) && experiment.getStopping() == null && experiment.getReplications() < LEAST_RUNS) {
			double halfWidth = 98 / Math.sqrt(Math.max(1, experiment.getReplications()));
			context.report(experiment, Literals.EXPERIMENT__REPLICATIONS, of(experiment) + " has " + experiment.getReplications()
					+ " runs of each variant, which leaves shares uncertain by up to " + Math.round(halfWidth)
					+ " points; take more, or a stopping rule",
					new Fix("Take 1,825 runs (a share of 5 % to within 1 point)", () -> experiment.setReplications(1825)));
		}
	}

	/** A half-width of five points. */
	private static final int LEAST_RUNS = 385;
}
