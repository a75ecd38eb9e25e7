/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;
import org.escalation.model.text.Presentation;

/** Every number lies in the range that the metamodel states for it. */
final class ValueInRange extends AbstractConstraint<EObject> {

	/** A numeric attribute and the range that the metamodel states for it; infinite where it states none. */
	private record Bound(EAttribute attribute, double minimum, double maximum) {
	}

	private final Map<EClass, List<Bound>> bounds = new ConcurrentHashMap<>();

	ValueInRange() {
		super("value.range", Severity.ERROR, EObject.class,
				"Every number lies in the range that the metamodel states for it.",
				"Measures and the simulation rely on the ranges; a probability above 1 or a negative delay has "
						+ "no meaning.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		for (Bound bound : bounds.computeIfAbsent(element.eClass(), ValueInRange::boundsOf)) {
			double value = ((Number) element.eGet(bound.attribute())).doubleValue();
			if (!(value >= bound.minimum() && value <= bound.maximum()) || Double.isInfinite(value)) {
				report(element, bound, value, context);
			}
		}
	}

	private static List<Bound> boundsOf(EClass type) {
		return type.getEAllAttributes().stream().filter(each -> isNumber(each.getEAttributeType().getInstanceClass()))
				.map(each -> new Bound(each, Presentation.minimum(each).orElse(Double.NEGATIVE_INFINITY),
						Presentation.maximum(each).orElse(Double.POSITIVE_INFINITY))).toList();
	}

	private static boolean isNumber(Class<?> type) {
		return type == double.class || type == int.class || type == long.class;
	}

	private static void report(EObject element, Bound bound, double value, CheckContext context) {
		EAttribute attribute = bound.attribute();
		if (!Double.isFinite(value)) {
			context.report(element, attribute, label(attribute) + " of " + within(element)
					+ " is not a number; enter one");
		} else if (value < bound.minimum()) {
			context.report(element, attribute, message(element, attribute, value) + ", below its minimum "
					+ plain(bound.minimum()) + "; correct it", limit(element, attribute, bound.minimum()));
		} else {
			context.report(element, attribute, message(element, attribute, value) + ", above its maximum "
					+ plain(bound.maximum()) + "; correct it", limit(element, attribute, bound.maximum()));
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
