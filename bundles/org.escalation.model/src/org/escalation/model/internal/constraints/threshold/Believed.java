/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ImplicitLine;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** An implicit line names who believes in it. */
final class Believed extends AbstractConstraint<ImplicitLine> {

	Believed() {
		super("implicit.believer", Severity.WARNING, ImplicitLine.class,
				"An implicit line names who believes in it.",
				"A line that was never stated exists only in somebody's mind.");
	}

	@Override
	protected void examine(ImplicitLine line, CheckContext context) {
		if (line.getBelievedBy().isEmpty()) {
			context.report(line, Literals.IMPLICIT_LINE__BELIEVED_BY, of(line)
					+ " names nobody who believes in it; choose who does");
		}
	}
}
