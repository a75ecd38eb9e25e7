/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A turn has a length. */
final class TurnHasLength extends AbstractConstraint<EscalationModel> {

	TurnHasLength() {
		super("model.turn", Severity.ERROR, EscalationModel.class,
				"A turn has a length.",
				"Delays and horizons are counted in turns.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		if (model.getTickLength() <= 0) {
			context.report(model, Literals.ESCALATION_MODEL__TICK_LENGTH, of(model) + " has turns of length "
					+ plain(model.getTickLength()) + "; make it longer than 0", new Fix("Set it to 1", () -> model.setTickLength(1)));
		}
	}
}
