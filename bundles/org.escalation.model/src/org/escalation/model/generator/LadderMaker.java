/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.generator;

import static org.escalation.model.generator.ModelGenerator.FACTORY;

import org.escalation.model.Firebreak;
import org.escalation.model.Ladder;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;

/** A ladder of seven groups of six rungs with a firebreak between neighbouring groups. */
final class LadderMaker {

	private static final int GROUPS = 7;
	private static final int RUNGS = 6;

	private final ModelGenerator generator;

	LadderMaker(ModelGenerator generator) {
		this.generator = generator;
	}

	Ladder ladder() {
		Ladder ladder = generator.cited(generator.named(FACTORY.createLadder(), "Ladder"));
		Rung last = null;
		int ordinal = 0;
		for (int g = 1; g <= GROUPS; g++) {
			RungGroup group = generator.named(FACTORY.createRungGroup(), "Group " + g);
			ladder.getGroups().add(group);
			for (int r = 1; r <= RUNGS; r++) {
				Rung rung = generator.named(FACTORY.createRung(), "Rung " + ++ordinal);
				rung.setOrdinal(ordinal);
				rung.setSeverity(Math.round(1000.0 * ordinal / (GROUPS * RUNGS)) / 10.0);
				rung.setHazard(generator.assessment(LikelihoodWord.ALMOST_NO_CHANCE, 0.01, 0.05));
				group.getRungs().add(rung);
				if (r == 1 && last != null) {
					ladder.getFirebreaks().add(firebreak(last, rung));
				}
				last = rung;
			}
		}
		return ladder;
	}

	private Firebreak firebreak(Rung below, Rung above) {
		Firebreak firebreak = generator.named(FACTORY.createFirebreak(), "Below " + above.getName());
		firebreak.setBelow(below);
		firebreak.setAbove(above);
		return firebreak;
	}
}
