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
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A linkage deters somebody else than its guarantor. */
final class NotAgainstGuarantor extends AbstractConstraint<DeterrenceLinkage> {

	NotAgainstGuarantor() {
		super("linkage.self", Severity.ERROR, DeterrenceLinkage.class,
				"A linkage deters somebody else than its guarantor.",
				"A threat against oneself deters nobody.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		if (linkage.getGuarantor() != null && linkage.getGuarantor() == linkage.getTarget()) {
			context.report(linkage, Literals.DETERRENCE_LINKAGE__TARGET, of(linkage) + " is directed against its own guarantor; "
					+ "choose another target", new Fix("Direct it against whoever crosses", () -> linkage.setTarget(null)));
		}
	}
}
