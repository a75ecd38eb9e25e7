/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Delivery;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A delivery consists of items of its own package. */
final class DeliversOwnItems extends AbstractConstraint<Delivery> {

	DeliversOwnItems() {
		super("schedule.items", Severity.ERROR, Delivery.class,
				"A delivery consists of items of its own package.",
				"Items of another package belong to that package and its schedule.");
	}

	@Override
	protected void examine(Delivery delivery, CheckContext context) {
		if (delivery.eContainer() instanceof CapabilityPackage delivered) {
			List<CapabilityItem> foreign = delivery.getItems().stream().filter(item -> item.eContainer() != delivered).toList();
			if (!foreign.isEmpty()) {
				context.report(delivery, Literals.DELIVERY__ITEMS, of(delivery) + " contains " + within(foreign.get(0))
						+ ", which is no item of the package; choose items of the package",
						new Fix("Take it out of the delivery", () -> delivery.getItems().removeAll(foreign)));
			}
		}
	}
}
