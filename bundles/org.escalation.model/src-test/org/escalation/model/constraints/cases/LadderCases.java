/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Firebreak;
import org.escalation.model.Ladder;
import org.escalation.model.RungGroup;

/** Rules on ladders. */
final class LadderCases {

	private LadderCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("firebreak.neighbours", s -> s.model.getLadders().get(0).getFirebreaks().get(0).setBelow(s.rung(2))),
				ConstraintCase.of("rung.hazard", s -> s.rung(20).setHazard(s.judged(0.001, 0.002))),
				ConstraintCase.of("ladder.steps", s -> {
					Ladder single = s.make(Literals.LADDER);
					RungGroup group = s.make(Literals.RUNG_GROUP);
					group.getRungs().add(s.make(Literals.RUNG));
					single.getGroups().add(group);
					s.model.getLadders().add(single);
				}),
				ConstraintCase.of("rung.ordinal", s -> s.rung(5).setOrdinal(4)),
				ConstraintCase.of("rung.order", s -> {
					s.rung(5).setOrdinal(6);
					s.model.getLadders().get(0).getGroups().get(0).getRungs().get(5).setOrdinal(5);
				}),
				ConstraintCase.of("rung.severity", s -> s.rung(5).setSeverity(99)),
				ConstraintCase.of("firebreak.duplicate", s -> {
					Firebreak first = s.model.getLadders().get(0).getFirebreaks().get(0);
					Firebreak again = s.make(Literals.FIREBREAK);
					again.setBelow(first.getBelow());
					again.setAbove(first.getAbove());
					s.model.getLadders().get(0).getFirebreaks().add(again);
				}),
				ConstraintCase.of("group.empty", s -> s.model.getLadders().get(0).getGroups().add(s.make(Literals.RUNG_GROUP))),
				ConstraintCase.of("rung.gap", s -> s.rung(42).setOrdinal(50)));
	}
}
