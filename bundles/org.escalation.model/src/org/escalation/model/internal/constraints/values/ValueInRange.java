/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;
import org.escalation.model.text.Presentation;

/** Every number lies in the range that the metamodel states for it. */
final class ValueInRange extends AbstractConstraint<EObject> {

	ValueInRange() {
		super("value.range", Severity.ERROR, EObject.class,
				"Every number lies in the range that the metamodel states for it.",
				"Measures and the simulation rely on the ranges; a probability above 1 or a negative delay has "
						+ "no meaning.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (element.eGet(attribute) instanceof Number number) {
				check(element, attribute, number.doubleValue(), context);
			}
		}
	}

	private static void check(EObject element, EAttribute attribute, double value, CheckContext context) {
		double minimum = Presentation.minimum(attribute).orElse(Double.NEGATIVE_INFINITY);
		double maximum = Presentation.maximum(attribute).orElse(Double.POSITIVE_INFINITY);
		if (!Double.isFinite(value)) {
			context.report(element, attribute, label(attribute) + " of " + within(element)
					+ " is not a number; enter one");
		} else if (value < minimum) {
			context.report(element, attribute, message(element, attribute, value) + ", below its minimum "
					+ plain(minimum) + "; correct it", limit(element, attribute, minimum));
		} else if (value > maximum) {
			context.report(element, attribute, message(element, attribute, value) + ", above its maximum "
					+ plain(maximum) + "; correct it", limit(element, attribute, maximum));
		}
	}

	private static String message(EObject element, EAttribute attribute, double value) {
		return label(attribute) + " of " + within(element) + " is " + plain(value);
	}

	private static Fix limit(EObject element, EAttribute attribute, double limit) {
		String text = plain(limit);
		Object value = attribute.getEAttributeType().getInstanceClass() == double.class ? (Object) limit
				: EcoreUtil.createFromString(attribute.getEAttributeType(), Long.toString((long) limit));
		return new Fix("Set it to " + text, () -> element.eSet(attribute, value));
	}
}
