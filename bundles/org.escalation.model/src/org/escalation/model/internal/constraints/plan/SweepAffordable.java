/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Sampling;
import org.escalation.model.SweepDesign;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A grid has no more points than can be run. */
final class SweepAffordable extends AbstractConstraint<SweepDesign> {

	SweepAffordable() {
		super("sweep.size", Severity.WARNING, SweepDesign.class,
				"A grid has no more points than can be run.",
				"A grid takes its levels to the power of its factors; random or quasi-random points cover "
						+ "many factors far cheaper.");
	}

	@Override
	protected void examine(SweepDesign design, CheckContext context) {
		double points = Math.pow(design.getPoints(), design.getFactors().size());
		if (design.getSampling() == Sampling.GRID && points > MOST_POINTS) {
			context.report(design, Literals.SWEEP_DESIGN__SAMPLING, of(design) + " has " + String.format(java.util.Locale.ROOT, "%.2g", points)
					+ " points (" + design.getPoints() + " levels of " + design.getFactors().size()
					+ " factors); take fewer levels or another way of sampling",
					new Fix("Take a Latin hypercube", () -> design.setSampling(Sampling.LATIN_HYPERCUBE)));
		}
	}

	private static final double MOST_POINTS = 10_000;
}
