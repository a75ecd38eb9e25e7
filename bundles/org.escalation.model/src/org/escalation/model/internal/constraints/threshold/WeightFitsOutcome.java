/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ModelTexts;

/** The enforcement weight of a crossing agrees with its outcome. */
final class WeightFitsOutcome extends AbstractConstraint<Crossing> {

	WeightFitsOutcome() {
		super("crossing.weight", Severity.WARNING, Crossing.class,
				"The enforcement weight of a crossing agrees with its outcome.",
				"Estimates use the weight, tables show the outcome: enforced is 1, partly enforced and "
						+ "substituted lie between, not enforced is 0.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		double weight = crossing.getWeight();
		double usual = usual(crossing.getOutcome());
		boolean fits = switch (crossing.getOutcome()) {
			case ENFORCED -> weight >= 0.75;
			case PARTIAL, SUBSTITUTED -> weight > 0 && weight < 1;
			case NONE -> weight <= 0.25;
			case OPEN -> true;
		};
		if (!fits) {
			context.report(crossing, Literals.CROSSING__WEIGHT, of(crossing) + " has the outcome \""
					+ ModelTexts.label(crossing.getOutcome()) + "\" but the weight " + plain(weight) + "; usual is "
					+ plain(usual), new Fix("Set the weight to " + plain(usual), () -> crossing.setWeight(usual)));
		}
	}

	private static double usual(CrossingOutcome outcome) {
		return switch (outcome) {
			case ENFORCED -> 1;
			case PARTIAL, SUBSTITUTED -> 0.5;
			case NONE, OPEN -> 0;
		};
	}
}
