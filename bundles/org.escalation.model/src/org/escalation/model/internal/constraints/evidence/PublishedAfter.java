/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.escalation.model.Citation;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.EvidenceItem;
import org.escalation.model.Source;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Evidence is published after what it reports. */
final class PublishedAfter extends AbstractConstraint<EvidenceItem> {

	PublishedAfter() {
		super("evidence.published", Severity.WARNING, EvidenceItem.class,
				"Evidence is published after what it reports.",
				"A source cannot report what happened after it appeared.");
	}

	@Override
	protected void examine(EvidenceItem item, CheckContext context) {
		if (item.getDate() == null || item.isDateApproximate() || item.getCitations().isEmpty()) {
			return;
		}
		List<LocalDate> published = item.getCitations().stream().map(Citation::getSource).filter(Objects::nonNull)
				.map(Source::getPublished).toList();
		if (!published.isEmpty() && published.stream().allMatch(day -> day != null && day.isBefore(item.getDate()))) {
			context.report(item, Literals.EVIDENCE_ITEM__DATE, of(item) + " is dated " + item.getDate()
					+ ", but its sources appeared before that; correct the date or the citation");
		}
	}
}
