/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Source;
import org.escalation.model.SourceKind;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A publication can be found by a reader. */
final class SourceFindable extends AbstractConstraint<Source> {

	SourceFindable() {
		super("source.findable", Severity.INFO, Source.class,
				"A publication can be found by a reader.",
				"Authors and year, or an address, are the least that a reader needs.");
	}

	@Override
	protected void examine(Source source, CheckContext context) {
		boolean addressed = source.getAddress() != null && !source.getAddress().isBlank();
		boolean cited = source.getAuthors() != null && !source.getAuthors().isBlank()
				&& (source.getYear() != 0 || source.getPublished() != null);
		boolean publication = source.getKind() != SourceKind.INTERVIEW && source.getKind() != SourceKind.OTHER;
		if (publication && !addressed && !cited) {
			context.report(source, Literals.SOURCE__ADDRESS, of(source)
					+ " has neither an address nor authors and year; enter what a reader needs to find it");
		}
	}
}
