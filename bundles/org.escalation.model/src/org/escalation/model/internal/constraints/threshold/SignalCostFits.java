/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Signal;
import org.escalation.model.SignalCost;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** What a signal costs agrees with what makes it costly. */
final class SignalCostFits extends AbstractConstraint<Signal> {

	SignalCostFits() {
		super("signal.cost", Severity.WARNING, Signal.class,
				"What a signal costs agrees with what makes it costly.",
				"Cheap talk costs nothing; a signal that ties hands does so by what going back on it "
						+ "would cost (Fearon 1997).");
	}

	@Override
	protected void examine(Signal signal, CheckContext context) {
		if (signal.getCostType() == SignalCost.CHEAP_TALK && signal.getAudienceCost() > 0) {
			context.report(signal, Literals.SIGNAL__AUDIENCE_COST, of(signal) + " is cheap talk but has an audience cost of "
					+ plain(signal.getAudienceCost()) + "; call it tying hands, or set the cost to 0",
					new Fix("Say that it ties hands", () -> signal.setCostType(SignalCost.TIE_HANDS)),
					new Fix("Set the cost to 0", () -> signal.setAudienceCost(0)));
		} else if (signal.getCostType() == SignalCost.TIE_HANDS && signal.getAudienceCost() == 0) {
			context.report(signal, Literals.SIGNAL__AUDIENCE_COST, of(signal) + " ties hands but going back on it costs nothing; "
					+ "enter an audience cost, or call it cheap talk",
					new Fix("Call it cheap talk", () -> signal.setCostType(SignalCost.CHEAP_TALK)));
		}
	}
}
