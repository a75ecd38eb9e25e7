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

/** A linkage delivers a package or lifts a restriction. */
final class CommitsToSomething extends AbstractConstraint<DeterrenceLinkage> {

	CommitsToSomething() {
		super("linkage.effect", Severity.WARNING, DeterrenceLinkage.class,
				"A linkage delivers a package or lifts a restriction.",
				"A commitment to nothing cannot deter.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		if (linkage.getPackage() == null && linkage.getRelaxes().isEmpty()) {
			context.report(linkage, Literals.DETERRENCE_LINKAGE__PACKAGE, of(linkage)
					+ " commits to nothing; choose a package or restrictions that are lifted");
		}
	}
}
