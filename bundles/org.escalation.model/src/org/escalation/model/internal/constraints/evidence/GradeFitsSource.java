/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import java.util.Objects;

import org.escalation.model.Citation;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.EvidenceItem;
import org.escalation.model.Reliability;
import org.escalation.model.Source;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Evidence is not graded more reliable than its best source. */
final class GradeFitsSource extends AbstractConstraint<EvidenceItem> {

	GradeFitsSource() {
		super("evidence.reliability", Severity.WARNING, EvidenceItem.class,
				"Evidence is not graded more reliable than its best source.",
				"A report gains no reliability by being entered into a model.");
	}

	@Override
	protected void examine(EvidenceItem item, CheckContext context) {
		Reliability best = item.getCitations().stream().map(Citation::getSource).filter(Objects::nonNull)
				.map(Source::getReliability).min(java.util.Comparator.naturalOrder()).orElse(null);
		if (best != null && best != Reliability.F && item.getReliability().compareTo(best) < 0) {
			context.report(item, Literals.EVIDENCE_ITEM__RELIABILITY, of(item) + " has reliability " + item.getReliability()
					+ ", but its best source only " + best + "; lower it or grade the source anew",
					new Fix("Lower it to " + best, () -> item.setReliability(best)));
		}
	}
}
