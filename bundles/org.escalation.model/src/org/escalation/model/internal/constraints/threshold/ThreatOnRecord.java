/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.Signal;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A crossing that counts for a red line had a threat on record. */
final class ThreatOnRecord extends AbstractConstraint<Crossing> {

	ThreatOnRecord() {
		super("crossing.threat", Severity.WARNING, Crossing.class,
				"A crossing that counts for a red line had a threat on record.",
				"Lines that were drawn only after the event tell nothing about whether threats are kept; "
						+ "counting them biases every estimate.");
	}

	@Override
	protected void examine(Crossing crossing, CheckContext context) {
		if (!crossing.isPriorThreat() || !(crossing.getThreshold() instanceof RedLine line) || line.getDeclaredOn() != null) {
			return;
		}
		boolean signalled = context.index().usesOf(line).stream().anyMatch(use -> use.from() instanceof Signal signal
				&& signal.getDate() != null && (crossing.getDate() == null || !signal.getDate().isAfter(crossing.getDate())));
		if (!signalled) {
			context.report(crossing, Literals.CROSSING__PRIOR_THREAT, of(crossing) + " counts as a crossing after a threat, but "
					+ within(line) + " has no date of declaration and no signal before it; date the declaration, or say that "
					+ "there was no prior threat", new Fix("Say that there was no prior threat", () -> crossing.setPriorThreat(false)));
		}
	}
}
