/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Something in the model can set a linkage off. */
final class TriggerReachable extends AbstractConstraint<DeterrenceLinkage> {

	TriggerReachable() {
		super("linkage.reachable", Severity.WARNING, DeterrenceLinkage.class,
				"Something in the model can set a linkage off.",
				"A commitment whose trigger cannot happen deters nobody and plays no part in any run.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		if (linkage.getTrigger() != null && !context.index().reachability().isReachable(linkage.getTrigger())) {
			context.report(linkage, Literals.DETERRENCE_LINKAGE__TRIGGER, of(linkage) + " can never be set off: none of its "
					+ "thresholds can be crossed; give one a condition that an action of a participant can bring about");
		}
	}
}
