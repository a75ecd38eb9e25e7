/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.probability;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Delay;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.internal.constraints.Support;
import org.escalation.model.io.Severity;

/** A delay is long enough to be seen in turns. */
final class DelayFeltInTurns extends AbstractConstraint<Delay> {

	DelayFeltInTurns() {
		super("delay.short", Severity.INFO, Delay.class,
				"A delay is long enough to be seen in turns.",
				"Time is counted in whole turns; what takes less than half a turn happens at once in "
						+ "every run.");
	}

	@Override
	protected void examine(Delay delay, CheckContext context) {
		double turn = Durations.turn(context.model());
		if (delay.getDistribution() == null || turn <= 0) {
			return;
		}
		double longest = Support.of(delay.getDistribution()).high() * Durations.days(delay.getUnit());
		if (longest > 0 && longest < turn / 2) {
			context.report(delay, Literals.DELAY__DISTRIBUTION, of(delay) + " takes " + plain(longest)
					+ " days at most, less than half a turn, so it counts as none; take shorter turns, or leave it out");
		}
	}
}
