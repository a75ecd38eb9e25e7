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
import org.escalation.model.Variant;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** An experiment compares variants of its own scenario. */
final class VariantsOfScenario extends AbstractConstraint<Experiment> {

	VariantsOfScenario() {
		super("experiment.variants-elsewhere", Severity.ERROR, Experiment.class,
				"An experiment compares variants of its own scenario.",
				"Variants of another scenario have another base.");
	}

	@Override
	protected void examine(Experiment experiment, CheckContext context) {
		if (experiment.getScenario() == null) {
			return;
		}
		List<Variant> compared = Designs.variants(experiment.getDesign());
		for (Variant each : compared) {
			if (each.getScenario() != null && each.getScenario() != experiment.getScenario()) {
				context.report(experiment, Literals.EXPERIMENT__DESIGN, of(experiment) + " compares " + within(each) + " of "
						+ within(each.getScenario()) + ", not of " + within(experiment.getScenario()) + "; choose variants of its own scenario",
						new Fix("Leave the variant out", () -> compared.remove(each)));
				return;
			}
		}
	}
}
