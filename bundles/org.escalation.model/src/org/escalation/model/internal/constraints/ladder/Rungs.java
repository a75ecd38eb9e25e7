/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import java.util.Comparator;
import java.util.List;

import org.escalation.model.Ladder;
import org.escalation.model.Rung;

/** Rungs of a ladder. */
final class Rungs {

	private Rungs() {
	}

	/** All rungs, lowest first. */
	static List<Rung> inOrder(Ladder ladder) {
		return ladder.getGroups().stream().flatMap(group -> group.getRungs().stream())
				.sorted(Comparator.comparingInt(Rung::getOrdinal)).toList();
	}
}
