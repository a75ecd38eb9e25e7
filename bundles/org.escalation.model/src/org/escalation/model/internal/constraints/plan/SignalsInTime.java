/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Duration;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Scenario;
import org.escalation.model.Signal;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.io.Severity;

/** The signals of a scenario are sent while it lasts. */
final class SignalsInTime extends AbstractConstraint<Scenario> {

	SignalsInTime() {
		super("scenario.signal-date", Severity.WARNING, Scenario.class,
				"The signals of a scenario are sent while it lasts.",
				"A signal from before the start is part of what is believed already; one after the end is "
						+ "never heard; one without a date is never sent.");
	}

	@Override
	protected void examine(Scenario scenario, CheckContext context) {
		Duration length = scenario.getHorizon() != null ? scenario.getHorizon() : context.model().getHorizon();
		for (Signal signal : scenario.getSignals()) {
			String problem = null;
			if (signal.getDate() == null) {
				problem = " has no date";
			} else if (scenario.getStart() != null && signal.getDate().isBefore(scenario.getStart())) {
				problem = " of " + signal.getDate() + " was sent before it starts on " + scenario.getStart();
			} else if (scenario.getStart() != null && length != null
					&& signal.getDate().toEpochDay() > scenario.getStart().toEpochDay() + Durations.days(length)) {
				problem = " of " + signal.getDate() + " would be sent after it ends";
			}
			if (problem != null) {
				context.report(scenario, Literals.SCENARIO__SIGNALS, of(scenario) + " contains a signal that can have no effect: "
						+ within(signal) + problem + "; date it within the scenario or leave it out",
						new Fix("Leave it out", () -> scenario.getSignals().remove(signal)));
			}
		}
	}
}
