/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.Scenario;
import org.escalation.model.VariantOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every linkage is in force in some scenario or variant. */
final class LinkageInScenario extends AbstractConstraint<DeterrenceLinkage> {

	LinkageInScenario() {
		super("linkage.unused", Severity.INFO, DeterrenceLinkage.class,
				"Every linkage is in force in some scenario or variant.",
				"A linkage that no scenario lists takes no part in any run.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		boolean listed = context.index().usesOf(linkage).stream()
				.anyMatch(use -> use.from() instanceof Scenario || use.from() instanceof VariantOverride);
		if (!listed && !context.model().getScenarios().isEmpty()) {
			context.report(linkage, null, of(linkage) + " is in force in no scenario; list it in one, or in a variant");
		}
	}
}
