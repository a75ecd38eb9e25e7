/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.within;

import java.util.ArrayList;
import java.util.List;

import org.escalation.model.CapabilityPackage;
import org.escalation.model.Delivery;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.io.Severity;

/** The deliveries of a schedule stand in the order in which they happen. */
final class ScheduleInOrder extends AbstractConstraint<CapabilityPackage> {

	ScheduleInOrder() {
		super("schedule.order", Severity.INFO, CapabilityPackage.class,
				"The deliveries of a schedule stand in the order in which they happen.",
				"Otherwise the schedule is easily misread.");
	}

	@Override
	protected void examine(CapabilityPackage delivered, CheckContext context) {
		List<Delivery> schedule = delivered.getSchedule();
		for (int i = 1; i < schedule.size(); i++) {
			if (days(schedule.get(i)) < days(schedule.get(i - 1))) {
				context.report(delivered, Literals.CAPABILITY_PACKAGE__SCHEDULE, "The schedule of " + within(delivered)
						+ " has delivery " + (i + 1) + " before delivery " + i + "; sort it by time",
						new Fix("Sort it by time", () -> sort(delivered)));
				return;
			}
		}
	}

	private static double days(Delivery delivery) {
		return delivery.getAfter() == null ? 0 : Durations.days(delivery.getAfter());
	}

	private static void sort(CapabilityPackage delivered) {
		List<Delivery> sorted = new ArrayList<>(delivered.getSchedule());
		sorted.sort(java.util.Comparator.comparingDouble(ScheduleInOrder::days));
		for (int i = 0; i < sorted.size(); i++) {
			delivered.getSchedule().move(i, sorted.get(i));
		}
	}
}
