/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Delivery;

/** How much of an item the schedule of its package delivers. */
final class DeliveredShares {

	/** What rounding may lose or add. */
	static final double TOLERANCE = 1e-9;

	private DeliveredShares() {
	}

	/** Sum of the shares of the deliveries that contain the item; a delivery without items contains all. */
	static double of(CapabilityItem item, CapabilityPackage delivered) {
		return delivered.getSchedule().stream()
				.filter(delivery -> delivery.getItems().isEmpty() || delivery.getItems().contains(item))
				.mapToDouble(Delivery::getShare).sum();
	}

	/** Lowers all shares by one factor, so that the item delivered most often is delivered once. */
	static void scale(CapabilityPackage delivered) {
		double most = delivered.getItems().stream().mapToDouble(item -> of(item, delivered)).max().orElse(1);
		if (most > 1) {
			delivered.getSchedule().forEach(delivery -> delivery.setShare(delivery.getShare() / most));
		}
	}
}
