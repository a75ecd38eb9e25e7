/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Nobody draws a red line against oneself. */
final class NotAgainstOneself extends AbstractConstraint<RedLine> {

	NotAgainstOneself() {
		super("redline.self", Severity.ERROR, RedLine.class,
				"Nobody draws a red line against oneself.",
				"Restrictions on oneself are self-limits.");
	}

	@Override
	protected void examine(RedLine line, CheckContext context) {
		if (line.getOwner() != null && line.getAddressees().contains(line.getOwner())) {
			context.report(line, Literals.THRESHOLD__ADDRESSEES, of(line)
					+ " is addressed to its own owner; remove the addressee or make it a self-limit",
					new Fix("Remove the owner from the addressees", () -> line.getAddressees().remove(line.getOwner())));
		}
	}
}
