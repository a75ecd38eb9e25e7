/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.Threshold;
import org.escalation.model.TreatyCommitment;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A line that is vague is not declared as absolute. */
final class VagueButAbsolute extends AbstractConstraint<Threshold> {

	VagueButAbsolute() {
		super("threshold.vague-absolute", Severity.WARNING, Threshold.class,
				"A line that is vague is not declared as absolute.",
				"Below a clarity of 0.3 nobody knows what crosses it; a commitment above 0.8 says it will "
						+ "surely be enforced. Both together invite miscalculation.");
	}

	@Override
	protected void examine(Threshold threshold, CheckContext context) {
		double commitment = switch (threshold) {
			case RedLine line -> line.getCommitment();
			case TreatyCommitment treaty -> treaty.getCommitment();
			default -> 0;
		};
		if (threshold.getClarity() < 0.3 && commitment > 0.8) {
			context.report(threshold, Literals.THRESHOLD__CLARITY, of(threshold) + " is vague (clarity "
					+ plain(threshold.getClarity()) + ") but absolute (commitment " + plain(commitment)
					+ "); state what crosses it or lower the commitment");
		}
	}
}
