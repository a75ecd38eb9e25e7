/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.CapabilityPackage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A package goes from a provider to somebody else. */
final class PackageBetweenTwo extends AbstractConstraint<CapabilityPackage> {

	PackageBetweenTwo() {
		super("package.parties", Severity.WARNING, CapabilityPackage.class,
				"A package goes from a provider to somebody else.",
				"Without a recipient nobody gains from it; without a provider nobody decides about it.");
	}

	@Override
	protected void examine(CapabilityPackage delivered, CheckContext context) {
		if (delivered.getRecipient() == null) {
			context.report(delivered, Literals.CAPABILITY_PACKAGE__RECIPIENT, of(delivered) + " has no recipient; choose who receives it");
		} else if (delivered.getProvider() == null) {
			context.report(delivered, Literals.CAPABILITY_PACKAGE__PROVIDER, of(delivered) + " has no provider; choose who delivers it");
		} else if (delivered.getProvider() == delivered.getRecipient()) {
			context.report(delivered, Literals.CAPABILITY_PACKAGE__RECIPIENT, of(delivered) + " goes from "
					+ within(delivered.getProvider()) + " to itself; choose another recipient");
		}
	}
}
