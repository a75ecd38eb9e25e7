/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.CapabilityPackage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Durations;
import org.escalation.model.io.Severity;

/** A coherence bonus belongs to a package that arrives together. */
final class CoherenceNeedsOneDelivery extends AbstractConstraint<CapabilityPackage> {

	CoherenceNeedsOneDelivery() {
		super("package.coherence", Severity.INFO, CapabilityPackage.class,
				"A coherence bonus belongs to a package that arrives together.",
				"The bonus counts only if everything arrives at once, so a schedule of several times "
						+ "never earns it.");
	}

	@Override
	protected void examine(CapabilityPackage delivered, CheckContext context) {
		long times = delivered.getSchedule().stream()
				.mapToDouble(each -> each.getAfter() == null ? 0 : Durations.days(each.getAfter())).distinct().count();
		if (delivered.getCoherenceBonus() > 0 && times > 1) {
			context.report(delivered, Literals.CAPABILITY_PACKAGE__COHERENCE_BONUS, of(delivered) + " has a coherence bonus of "
					+ plain(delivered.getCoherenceBonus()) + ", but arrives at " + times
					+ " different times; deliver it together or set the bonus to 0",
					new Fix("Set the bonus to 0", () -> delivered.setCoherenceBonus(0)));
		}
	}
}
