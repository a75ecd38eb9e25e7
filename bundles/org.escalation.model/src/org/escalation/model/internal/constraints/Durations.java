/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import org.escalation.model.Duration;
import org.escalation.model.EscalationModel;
import org.escalation.model.TimeUnit;

/** Lengths of time in days, with the values of the metamodel's time units. */
public final class Durations {

	private Durations() {
	}

	/** Days of a duration. */
	public static double days(Duration duration) {
		return duration.getValue() * days(duration.getUnit());
	}

	/** Days of a unit. */
	public static double days(TimeUnit unit) {
		return switch (unit) {
			case HOUR -> 1.0 / 24;
			case DAY -> 1;
			case WEEK -> 7;
			case MONTH -> 30.4375;
			case QUARTER -> 91.3125;
			case YEAR -> 365.25;
		};
	}

	/** Days of one turn of the simulation. */
	public static double turn(EscalationModel model) {
		return model.getTickLength() * days(model.getTickUnit());
	}
}
