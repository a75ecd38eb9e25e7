/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.OffRamp;
import org.escalation.model.Settlement;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** An off-ramp has one set of terms for each side. */
final class SettledOnce extends AbstractConstraint<OffRamp> {

	SettledOnce() {
		super("offramp.terms-twice", Severity.ERROR, OffRamp.class,
				"An off-ramp has one set of terms for each side.",
				"With two it would be open which of them the side accepts.");
	}

	@Override
	protected void examine(OffRamp offRamp, CheckContext context) {
		for (Settlement again : Repeats.in(offRamp.getSettlements(), Settlement::getActor)) {
			context.report(again, Literals.SETTLEMENT__ACTOR, of(offRamp) + " has terms for " + within(again.getActor())
					+ " twice; remove one of them", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}
}
