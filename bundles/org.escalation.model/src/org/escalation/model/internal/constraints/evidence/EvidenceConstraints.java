/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on sources and evidence. */
public final class EvidenceConstraints {

	private EvidenceConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new SourceUsed(),
				new EvidenceSourced(),
				new BiasNoted(),
				new EvidenceGraded(),
				new GradeFitsSource(),
				new PublishedAfter(),
				new EvidenceDated(),
				new SourceOnce(),
				new NumberOnce(),
				new SourceFindable(),
				new CitedOnce());
	}
}
