/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ReportSection;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Every section of a report says which it is. */
final class SectionNamed extends AbstractConstraint<ReportSection> {

	SectionNamed() {
		super("report.section", Severity.WARNING, ReportSection.class,
				"Every section of a report says which it is.",
				"A section without an identifier cannot be written.");
	}

	@Override
	protected void examine(ReportSection section, CheckContext context) {
		if (section.getSection() == null || section.getSection().isBlank()) {
			context.report(section, Literals.REPORT_SECTION__SECTION, of(section) + " names no section; choose one or delete it",
					new Fix("Delete it", () -> EcoreUtil.remove(section)));
		}
	}
}
