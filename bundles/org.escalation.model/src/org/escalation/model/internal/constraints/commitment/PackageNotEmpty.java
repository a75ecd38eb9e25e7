/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.CapabilityPackage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A package consists of something. */
final class PackageNotEmpty extends AbstractConstraint<CapabilityPackage> {

	PackageNotEmpty() {
		super("package.items", Severity.WARNING, CapabilityPackage.class,
				"A package consists of something.",
				"Without items nothing is delivered.");
	}

	@Override
	protected void examine(CapabilityPackage pack, CheckContext context) {
		if (pack.getItems().isEmpty()) {
			context.report(pack, Literals.CAPABILITY_PACKAGE__ITEMS, of(pack) + " has no items; add what it consists of");
		}
	}
}
