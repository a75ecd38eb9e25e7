/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import java.util.OptionalDouble;

import org.escalation.model.Assessment;
import org.escalation.model.Probability;
import org.escalation.model.SharedAssessment;

/** Reads probabilities, wherever they were judged. */
public final class Probabilities {

	private Probabilities() {
	}

	/** The best single number, if one has been given. */
	public static OptionalDouble point(Probability probability) {
		Assessment judgement = switch (probability) {
			case Assessment own -> own;
			case SharedAssessment shared -> shared.getAssessment();
			case null, default -> null;
		};
		return judgement == null ? OptionalDouble.empty() : OptionalDouble.of(judgement.getPoint());
	}
}
