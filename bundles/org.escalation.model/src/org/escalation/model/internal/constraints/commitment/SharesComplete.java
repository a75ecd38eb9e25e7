/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A schedule delivers every item of its package completely. */
final class SharesComplete extends AbstractConstraint<CapabilityPackage> {

	SharesComplete() {
		super("schedule.incomplete", Severity.WARNING, CapabilityPackage.class,
				"A schedule delivers every item of its package completely.",
				"What is in no delivery never arrives, although the package promises it.");
	}

	@Override
	protected void examine(CapabilityPackage delivered, CheckContext context) {
		if (delivered.getSchedule().isEmpty()) {
			return;
		}
		for (CapabilityItem item : delivered.getItems()) {
			double share = DeliveredShares.of(item, delivered);
			if (share < 1 - DeliveredShares.TOLERANCE) {
				context.report(delivered, Literals.CAPABILITY_PACKAGE__SCHEDULE, "The schedule of " + within(delivered)
						+ " delivers only " + plain(share) + " of " + within(item)
						+ "; raise the shares to 1 in all, or take the rest out of the package");
			}
		}
	}
}
