/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Credibility;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.EvidenceItem;
import org.escalation.model.Reliability;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Every piece of evidence is graded, or says why it cannot be. */
final class EvidenceGraded extends AbstractConstraint<EvidenceItem> {

	EvidenceGraded() {
		super("evidence.grading", Severity.WARNING, EvidenceItem.class,
				"Every piece of evidence is graded, or says why it cannot be.",
				"Reliability F and credibility 6 mean \"cannot be judged\"; unless a note says so, nobody "
						+ "has tried.");
	}

	@Override
	protected void examine(EvidenceItem item, CheckContext context) {
		boolean ungraded = item.getReliability() == Reliability.F && item.getCredibility() == Credibility.CANNOT_BE_JUDGED;
		boolean silent = item.getGradingNote() == null || item.getGradingNote().isBlank();
		if (ungraded && silent) {
			context.report(item, Literals.EVIDENCE_ITEM__RELIABILITY, of(item)
					+ " is not graded; grade reliability (A to F) and credibility (1 to 6), or note why that is impossible");
		}
	}
}
