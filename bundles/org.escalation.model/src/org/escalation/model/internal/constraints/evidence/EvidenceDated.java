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

/** Every piece of evidence has a date. */
final class EvidenceDated extends AbstractConstraint<EvidenceItem> {

	EvidenceDated() {
		super("evidence.date", Severity.INFO, EvidenceItem.class,
				"Every piece of evidence has a date.",
				"Without a date it stands in no order with lines, crossings and responses.");
	}

	@Override
	protected void examine(EvidenceItem item, CheckContext context) {
		if (item.getDate() == null) {
			context.report(item, Literals.EVIDENCE_ITEM__DATE, of(item) + " has no date; enter one, approximate if need be");
		}
	}
}
