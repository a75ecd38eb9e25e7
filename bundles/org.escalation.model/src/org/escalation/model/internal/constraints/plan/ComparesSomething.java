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
import org.escalation.model.SweepDesign;
import org.escalation.model.VariantDesign;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An experiment says what it compares. */
final class ComparesSomething extends AbstractConstraint<Experiment> {

	ComparesSomething() {
		super("experiment.variants", Severity.WARNING, Experiment.class,
				"An experiment says what it compares.",
				"Without variants or factors there is only the base.");
	}

	@Override
	protected void examine(Experiment experiment, CheckContext context) {
		boolean empty = switch (experiment.getDesign()) {
			case null -> true;
			case VariantDesign design -> design.getVariants().isEmpty();
			case FactorialDesign design -> design.getFactors().isEmpty();
			case RemovalDesign design -> design.getFactors().isEmpty();
			case SweepDesign design -> design.getFactors().isEmpty();
			default -> false;
		};
		if (empty) {
			context.report(experiment, Literals.EXPERIMENT__DESIGN, of(experiment)
					+ " compares nothing; give it a design with variants or factors");
		}
	}
}
