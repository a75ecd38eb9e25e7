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

/** A self-limit rules out at least one action. */
final class LimitRestricts extends AbstractConstraint<SelfLimit> {

	LimitRestricts() {
		super("selflimit.effect", Severity.WARNING, SelfLimit.class,
				"A self-limit rules out at least one action.",
				"Without one it has no effect in the simulation and lifting it changes nothing.");
	}

	@Override
	protected void examine(SelfLimit limit, CheckContext context) {
		if (limit.getRestricts().isEmpty()) {
			context.report(limit, Literals.SELF_LIMIT__RESTRICTS, of(limit)
					+ " rules out no action; choose the owner's actions that it forbids");
		}
	}
}
