/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Belief;
import org.escalation.model.BetaShape;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** The counts of a beta distribution are above zero. */
final class PositiveCounts extends AbstractConstraint<EObject> {

	PositiveCounts() {
		super("beta.positive", Severity.ERROR, EObject.class,
				"The counts of a beta distribution are above zero.",
				"With a count of zero the distribution does not exist; 1 and 1 stand for knowing nothing.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		if (element instanceof BetaShape shape) {
			check(shape, Literals.BETA_SHAPE__ALPHA, shape.getAlpha(), context);
			check(shape, Literals.BETA_SHAPE__BETA, shape.getBeta(), context);
		} else if (element instanceof Belief belief) {
			check(belief, Literals.BELIEF__ALPHA, belief.getAlpha(), context);
			check(belief, Literals.BELIEF__BETA, belief.getBeta(), context);
		}
	}

	private static void check(EObject element, EAttribute attribute, double count, CheckContext context) {
		if (count <= 0) {
			context.report(element, attribute, label(attribute) + " of " + within(element) + " is " + plain(count)
					+ "; counts must be above 0", new Fix("Set it to 1", () -> element.eSet(attribute, 1.0)));
		}
	}
}
