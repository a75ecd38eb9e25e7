/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Experiment;
import org.escalation.model.StoppingRule;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A stopping rule wants an interval of some width and allows at least the first batch. */
final class StoppingCanStop extends AbstractConstraint<StoppingRule> {

	StoppingCanStop() {
		super("stopping.limits", Severity.ERROR, StoppingRule.class,
				"A stopping rule wants an interval of some width and allows at least the first batch.",
				"A width of zero is never reached; a maximum below the first batch contradicts it.");
	}

	@Override
	protected void examine(StoppingRule stopping, CheckContext context) {
		if (stopping.getHalfWidth() <= 0) {
			context.report(stopping, Literals.STOPPING_RULE__HALF_WIDTH, of(stopping) + " waits for a half-width of "
					+ plain(stopping.getHalfWidth()) + ", which is never reached; enter one above 0",
					new Fix("Wait for 0.01", () -> stopping.setHalfWidth(0.01)));
		}
		if (stopping.eContainer() instanceof Experiment experiment && stopping.getMaximum() < experiment.getReplications()) {
			context.report(stopping, Literals.STOPPING_RULE__MAXIMUM, of(stopping) + " allows " + stopping.getMaximum()
					+ " runs, fewer than the first batch of " + experiment.getReplications() + "; raise it",
					new Fix("Raise it to " + experiment.getReplications(), () -> stopping.setMaximum(experiment.getReplications())));
		}
	}
}
