/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.escalation.model.Crossing;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** A crossing is recorded once. */
final class CrossedOnce extends AbstractConstraint<Threshold> {

	CrossedOnce() {
		super("crossing.duplicate", Severity.WARNING, Threshold.class,
				"A crossing is recorded once.",
				"The same event counted twice distorts every estimate of enforcement.");
	}

	@Override
	protected void examine(Threshold line, CheckContext context) {
		for (Crossing again : Repeats.in(line.getCrossings(), CrossedOnce::event)) {
			context.report(again, Literals.CROSSING__DATE, of(again) + " has the same date and actor as another crossing of "
					+ within(line) + "; delete one, or tell them apart by date");
		}
	}

	private static Object event(Crossing crossing) {
		return crossing.getDate() == null || crossing.getBy() == null ? null : List.of(crossing.getDate(), crossing.getBy());
	}
}
