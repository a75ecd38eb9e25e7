/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.FixedValue;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.Threshold;
import org.escalation.model.UniformRange;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** The believed place of a line lies on the severity scale, 0 to 100. */
final class LocationOnScale extends AbstractConstraint<Threshold> {

	LocationOnScale() {
		super("location.scale", Severity.WARNING, Threshold.class,
				"The believed place of a line lies on the severity scale, 0 to 100.",
				"A place outside the scale is on no rung, so nothing can come near it.");
	}

	@Override
	protected void examine(Threshold threshold, CheckContext context) {
		double[] span = switch (threshold.getLocation()) {
			case FixedValue fixed -> new double[] { fixed.getValue(), fixed.getValue() };
			case UniformRange range -> new double[] { range.getLow(), range.getHigh() };
			case PertRange range -> new double[] { range.getLow(), range.getHigh() };
			case NormalSpread spread -> new double[] { spread.getMean(), spread.getMean() };
			case null, default -> new double[] { 0, 100 };
		};
		if (span[0] < 0 || span[1] > 100) {
			context.report(threshold, Literals.THRESHOLD__LOCATION, "The believed place of " + within(threshold) + " is "
					+ plain(span[0]) + " to " + plain(span[1]) + "; keep it between 0 and 100 severity points");
		}
	}
}
