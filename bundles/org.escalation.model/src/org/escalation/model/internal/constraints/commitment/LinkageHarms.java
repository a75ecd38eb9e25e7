/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A linkage against a target does harm to it. */
final class LinkageHarms extends AbstractConstraint<DeterrenceLinkage> {

	LinkageHarms() {
		super("linkage.harm", Severity.WARNING, DeterrenceLinkage.class,
				"A linkage against a target does harm to it.",
				"Its deterrent value is its credibility times the harm; without harm it is nothing.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		if (linkage.getTarget() != null && linkage.getHarm() == 0) {
			context.report(linkage, Literals.DETERRENCE_LINKAGE__HARM, of(linkage) + " does no harm to "
					+ within(linkage.getTarget()) + "; say how much it would hurt, or clear the target");
		}
	}
}
