/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Source;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** No two sources have the same number. */
final class NumberOnce extends AbstractConstraint<EscalationModel> {

	NumberOnce() {
		super("source.number", Severity.WARNING, EscalationModel.class,
				"No two sources have the same number.",
				"References by number would be ambiguous.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		int next = model.getSources().stream().mapToInt(Source::getNumber).max().orElse(0) + 1;
		for (Source again : Repeats.in(model.getSources(), source -> source.getNumber() == 0 ? null : source.getNumber())) {
			context.report(again, Literals.SOURCE__NUMBER, of(again) + " has the number " + again.getNumber()
					+ " of another source; give it another one", new Fix("Give it the number " + next, () -> again.setNumber(next)));
		}
	}
}
