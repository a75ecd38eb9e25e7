/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Action;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SelfLimit;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A self-limit rules out actions of its owner only. */
final class LimitsOwnActions extends AbstractConstraint<SelfLimit> {

	LimitsOwnActions() {
		super("selflimit.restricts", Severity.ERROR, SelfLimit.class,
				"A self-limit rules out actions of its owner only.",
				"Restrictions on others are red lines.");
	}

	@Override
	protected void examine(SelfLimit limit, CheckContext context) {
		for (Action action : limit.getRestricts()) {
			if (limit.getOwner() != null && action.getActor() != null && action.getActor() != limit.getOwner()
					&& !limit.getOwner().getMembers().contains(action.getActor())) {
				context.report(limit, Literals.SELF_LIMIT__RESTRICTS, of(limit) + " restricts " + within(action) + " of "
						+ within(action.getActor()) + ", who is not its owner; choose actions of the owner",
						new Fix("Remove the foreign action", () -> limit.getRestricts().remove(action)));
			}
		}
	}
}
