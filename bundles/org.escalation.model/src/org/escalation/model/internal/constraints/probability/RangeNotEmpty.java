/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Distribution;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.PertRange;
import org.escalation.model.UniformRange;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** The limits of an uncertain number are in order: low, most likely, high. */
final class RangeNotEmpty extends AbstractConstraint<Distribution> {

	RangeNotEmpty() {
		super("distribution.order", Severity.ERROR, Distribution.class,
				"The limits of an uncertain number are in order: low, most likely, high.",
				"No value can be drawn from a range whose lower limit is above its upper one.");
	}

	@Override
	protected void examine(Distribution distribution, CheckContext context) {
		switch (distribution) {
			case UniformRange range -> {
				if (range.getLow() > range.getHigh()) {
					double low = range.getLow();
					double high = range.getHigh();
					context.report(range, Literals.UNIFORM_RANGE__LOW, of(range) + " runs from " + plain(low) + " to "
							+ plain(high) + "; exchange the limits", new Fix("Exchange the limits", () -> {
								range.setLow(high);
								range.setHigh(low);
							}));
				}
			}
			case PertRange range -> checkPert(range, context);
			default -> {
				// Other distributions have no order to keep.
			}
		}
	}

	private static void checkPert(PertRange range, CheckContext context) {
		double[] values = { range.getLow(), range.getMode(), range.getHigh() };
		if (values[0] <= values[1] && values[1] <= values[2]) {
			return;
		}
		String given = plain(values[0]) + ", " + plain(values[1]) + ", " + plain(values[2]);
		java.util.Arrays.sort(values);
		context.report(range, Literals.PERT_RANGE__MODE, of(range) + " has low, most likely and high value " + given
				+ ", which are not in order; correct them", new Fix("Put the three values in order", () -> {
					range.setLow(values[0]);
					range.setMode(values[1]);
					range.setHigh(values[2]);
				}));
	}
}
