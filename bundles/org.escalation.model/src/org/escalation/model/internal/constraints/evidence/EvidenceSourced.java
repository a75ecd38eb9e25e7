/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.EvidenceItem;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every piece of evidence names its source. */
final class EvidenceSourced extends AbstractConstraint<EvidenceItem> {

	EvidenceSourced() {
		super("evidence.source", Severity.WARNING, EvidenceItem.class,
				"Every piece of evidence names its source.",
				"Evidence without a source cannot be graded or checked.");
	}

	@Override
	protected void examine(EvidenceItem item, CheckContext context) {
		if (item.getCitations().isEmpty()) {
			context.report(item, Literals.NAMED_ELEMENT__CITATIONS, of(item) + " names no source; add a citation");
		}
	}
}
