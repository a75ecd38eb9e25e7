/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Citation;
import org.escalation.model.Credibility;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Reliability;
import org.escalation.model.Source;

/** Rules on sources and evidence. */
final class EvidenceCases {

	private EvidenceCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("evidence.bias", s -> s.model.getEvidence().get(0).setBiasNote(null)),
				ConstraintCase.of("evidence.source", s -> s.item.getCitations().clear()),
				ConstraintCase.of("source.unused", s -> s.model.getSources().add(source(s, "https://example.org/new"))),
				ConstraintCase.of("evidence.grading", s -> {
					s.item.setReliability(Reliability.F);
					s.item.setCredibility(Credibility.CANNOT_BE_JUDGED);
				}),
				ConstraintCase.of("evidence.reliability", s -> s.item.setReliability(Reliability.A)),
				ConstraintCase.of("evidence.published", s -> s.item.getCitations().forEach(each -> each.getSource().setPublished(s.item.getDate().minusDays(1)))),
				ConstraintCase.of("evidence.date", s -> s.item.setDate(null)),
				ConstraintCase.of("source.duplicate", s -> s.source.setAddress("https://example.org/a"), s -> s.model.getSources().get(1).setAddress("https://example.org/a/")),
				ConstraintCase.of("source.number", s -> s.source.setNumber(4), s -> s.model.getSources().get(1).setNumber(4)),
				ConstraintCase.of("source.findable", s -> s.source.setYear(0)),
				ConstraintCase.of("citation.duplicate", s -> {
					Citation again = EcoreUtil.copy(s.item.getCitations().get(0));
					again.setId("again");
					s.item.getCitations().add(again);
				}));
	}

	private static Source source(Specimen s, String address) {
		Source source = s.make(Literals.SOURCE);
		source.setAddress(address);
		return source;
	}
}
