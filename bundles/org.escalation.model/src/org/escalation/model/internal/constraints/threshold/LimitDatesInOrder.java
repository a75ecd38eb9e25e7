/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SelfLimit;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A self-limit is lifted after it was made. */
final class LimitDatesInOrder extends AbstractConstraint<SelfLimit> {

	LimitDatesInOrder() {
		super("selflimit.dates", Severity.ERROR, SelfLimit.class,
				"A self-limit is lifted after it was made.",
				"One of the dates must be wrong.");
	}

	@Override
	protected void examine(SelfLimit limit, CheckContext context) {
		if (limit.getRelaxedOn() != null && limit.getDeclaredOn() != null
				&& limit.getRelaxedOn().isBefore(limit.getDeclaredOn())) {
			context.report(limit, Literals.SELF_LIMIT__RELAXED_ON, of(limit) + " was lifted on " + limit.getRelaxedOn()
					+ ", before it was made on " + limit.getDeclaredOn() + "; correct one of the dates");
		}
	}
}
