/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.EvidenceItem;
import org.escalation.model.EvidenceKind;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Evidence of a crossing is not older than the crossing. */
final class EvidenceNotEarlier extends AbstractConstraint<Crossing> {

	EvidenceNotEarlier() {
		super("crossing.evidence-date", Severity.WARNING, Crossing.class,
				"Evidence of a crossing is not older than the crossing.",
				"A report cannot describe what had not happened yet.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		for (EvidenceItem item : crossing.getEvidence()) {
			boolean describes = item.getKind() == EvidenceKind.CROSSING || item.getKind() == EvidenceKind.RESPONSE;
			if (describes && item.getDate() != null && crossing.getDate() != null && !item.isDateApproximate()
					&& item.getDate().isBefore(crossing.getDate())) {
				context.report(crossing, Literals.CROSSING__EVIDENCE, of(crossing) + " is dated " + crossing.getDate() + " but rests on "
						+ within(item) + " of " + item.getDate() + "; correct one of the dates, or mark the item's date as approximate");
			}
		}
	}
}
