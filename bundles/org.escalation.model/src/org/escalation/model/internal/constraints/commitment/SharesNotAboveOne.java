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
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A schedule delivers no item more than once. */
final class SharesNotAboveOne extends AbstractConstraint<CapabilityPackage> {

	SharesNotAboveOne() {
		super("schedule.shares", Severity.ERROR, CapabilityPackage.class,
				"A schedule delivers no item more than once.",
				"A share above 1 would deliver more than there is.");
	}

	@Override
	protected void examine(CapabilityPackage delivered, CheckContext context) {
		for (CapabilityItem item : delivered.getItems()) {
			double share = DeliveredShares.of(item, delivered);
			if (share > 1 + DeliveredShares.TOLERANCE) {
				context.report(delivered, Literals.CAPABILITY_PACKAGE__SCHEDULE, "The schedule of " + within(delivered)
						+ " delivers " + plain(share) + " of " + within(item) + "; lower the shares to 1 in all",
						new Fix("Lower the shares in proportion", () -> DeliveredShares.scale(delivered)));
				return;
			}
		}
	}
}
