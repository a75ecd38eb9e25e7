/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Delay;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.FixedValue;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.UniformRange;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** No delay can turn out negative. */
final class DelayNotNegative extends AbstractConstraint<Delay> {

	DelayNotNegative() {
		super("delay.negative", Severity.ERROR, Delay.class,
				"No delay can turn out negative.",
				"Nothing arrives before it was decided upon.");
	}

	@Override
	protected void examine(Delay delay, CheckContext context) {
		double least = switch (delay.getDistribution()) {
			case FixedValue fixed -> fixed.getValue();
			case UniformRange range -> range.getLow();
			case PertRange range -> range.getLow();
			case NormalSpread spread -> spread.getMean() - 3 * spread.getDeviation();
			case null, default -> 0;
		};
		if (least < 0) {
			context.report(delay, Literals.DELAY__DISTRIBUTION, of(delay) + " can be as low as " + plain(least)
					+ "; raise the lower limit to 0 or more"
					+ (delay.getDistribution() instanceof NormalSpread ? ", or use three values (PERT)" : ""));
		}
	}
}
