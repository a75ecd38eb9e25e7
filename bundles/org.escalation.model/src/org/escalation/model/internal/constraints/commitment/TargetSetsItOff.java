/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.CrossingPattern;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** The target of a linkage is among those who can set it off. */
final class TargetSetsItOff extends AbstractConstraint<DeterrenceLinkage> {

	TargetSetsItOff() {
		super("linkage.trigger-by", Severity.WARNING, DeterrenceLinkage.class,
				"The target of a linkage is among those who can set it off.",
				"A linkage deters only whoever brings it about.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		CrossingPattern trigger = linkage.getTrigger();
		if (trigger != null && linkage.getTarget() != null && !trigger.getBy().isEmpty()
				&& !Standing.isAmong(linkage.getTarget(), trigger.getBy())) {
			context.report(trigger, Literals.CROSSING_PATTERN__BY, of(linkage) + " is to deter " + within(linkage.getTarget())
					+ ", but only crossings by others set it off; add the target to them",
					new Fix("Add the target", () -> trigger.getBy().add(linkage.getTarget())));
		}
	}
}
