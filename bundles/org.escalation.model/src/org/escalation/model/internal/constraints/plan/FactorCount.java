/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Experiment;
import org.escalation.model.FactorialDesign;
import org.escalation.model.RemovalDesign;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A factorial or removal design has two to ten factors. */
final class FactorCount extends AbstractConstraint<Experiment> {

	FactorCount() {
		super("experiment.factors", Severity.WARNING, Experiment.class,
				"A factorial or removal design has two to ten factors.",
				"With one factor there is nothing to combine; each further one doubles the number of "
						+ "combinations.");
	}

	@Override
	protected void examine(Experiment experiment, CheckContext context) {
		boolean combines = experiment.getDesign() instanceof FactorialDesign || experiment.getDesign() instanceof RemovalDesign;
		int factors = Designs.variants(experiment.getDesign()).size();
		if (combines && factors == 1) {
			context.report(experiment, Literals.EXPERIMENT__DESIGN, of(experiment)
					+ " has a single factor; add another one, or compare variants instead");
		} else if (combines && factors > MOST_FACTORS) {
			context.report(experiment, Literals.EXPERIMENT__DESIGN, of(experiment) + " has " + factors + " factors, that is "
					+ (1L << Math.min(62, factors)) + " combinations; take fewer factors");
		}
	}

	private static final int MOST_FACTORS = 10;
}
